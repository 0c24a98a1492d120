import Text

/// Texts that are found by how they begin, in a time that does not grow with their number.
struct TextBeginnings {
  /// Shorter beginnings say nothing, in bytes.
  static let shortest = 20

  private var texts: [String: Int] = [:]
  /// By the hashes of all beginnings.
  private var beginnings: [UInt64: Int] = [:]

  /// Notes a text, by a number of the caller's.
  mutating func add(_ text: String, number: Int) {
    texts[text] = texts[text] ?? number
    var hash = FNV1a.start
    for (index, byte) in text.utf8.enumerated() {
      hash = FNV1a.adding(byte, to: hash)
      if index + 1 >= Self.shortest, beginnings[hash] == nil { beginnings[hash] = number }
    }
  }

  /// The number of the text.
  func number(of text: String) -> Int? { texts[text] }

  /// The number of the first text that begins so; nil for less than ``shortest``.
  func number(beginningWith stem: some StringProtocol) -> Int? {
    guard stem.utf8.count >= Self.shortest else { return nil }
    return beginnings[stem.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }]
  }
}
