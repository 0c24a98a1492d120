/// Finds a passage's words in a text. Takes time linear in the text for usual texts, and never more
/// than a bounded number of comparisons.
struct PassageSearch {
  /// The most bytes to compare.
  private static let mostCompared = 1 << 26

  private let text: [UInt8]

  init(_ text: String) { self.text = Array(text.utf8) }

  /// The place of `quote` that is nearest to the byte `start`: word for word, else with other blanks
  /// between the words. Nil if the text does not have it.
  func range(of quote: String, near start: Int) -> Range<Int>? {
    let wanted = Array(quote.utf8)
    guard !wanted.isEmpty else { return nil }
    if start >= 0, start <= text.count - wanted.count,
      text[start..<start + wanted.count].elementsEqual(wanted)
    {
      return start..<start + wanted.count
    }
    return nearest(wanted, in: text, to: start) ?? looseRange(of: wanted, near: start)
  }

  /// The place in the text with all runs of blanks as one space.
  private func looseRange(of quote: [UInt8], near start: Int) -> Range<Int>? {
    let (loose, places) = Self.loosened(text)
    let (wanted, _) = Self.loosened(quote)
    let near = places.firstIndex { $0 >= start } ?? loose.count
    guard let found = nearest(wanted, in: loose, to: near), !found.isEmpty else { return nil }
    return places[found.lowerBound]..<places[found.upperBound - 1] + 1
  }

  private static func loosened(_ bytes: [UInt8]) -> (bytes: [UInt8], places: [Int]) {
    var loose: [UInt8] = []
    var places: [Int] = []
    for (place, byte) in bytes.enumerated() {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank, loose.last == 0x20 { continue }
      loose.append(isBlank ? 0x20 : byte)
      places.append(place)
    }
    return (loose, places)
  }

  private func nearest(_ wanted: [UInt8], in text: [UInt8], to start: Int) -> Range<Int>? {
    var best: Int?
    var compared = 0
    var place = 0
    while place + wanted.count <= text.count, compared < Self.mostCompared {
      var length = 0
      while length < wanted.count, text[place + length] == wanted[length] { length += 1 }
      compared += length + 1
      if length == wanted.count {
        if let known = best, abs(place - start) >= abs(known - start) { break }
        best = place
      }
      place += 1
    }
    return best.map { $0..<$0 + wanted.count }
  }
}
