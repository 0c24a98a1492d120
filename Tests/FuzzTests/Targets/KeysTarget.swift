@testable import ReaderModel

/// What a terminal sends: no answer of a terminal is ever taken for typed keys.
struct KeysTarget: FuzzTarget {
  static let name = "keys"

  func run(_ bytes: [UInt8]) throws {
    let stream = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var decoder = InputDecoder()
    let keys = stream.compactMap { decoder.take($0) }
    try promise(keys.count <= stream.count, "\(stream.count) characters are \(keys.count) keys")
    // The same as the text of an answer, which only its terminator ends.
    let text = stream.filter { ($0.value >= 32 && !(0x80...0x9F).contains($0.value)) }
    for (begin, end) in [("\u{1B}]11;", "\u{07}"), ("\u{1B}P", "\u{1B}\\"), ("\u{9D}", "\u{9C}")] {
      var decoder = InputDecoder()
      let answer = begin.unicodeScalars + text + end.unicodeScalars
      let typed = answer.compactMap { decoder.take($0) } + [decoder.pause()].compactMap(\.self)
      try promise(typed.isEmpty, "an answer is the keys \(typed.map(\.name))")
      try promise(!decoder.isWithinSequence, "an answer has no end")
    }
  }
}
