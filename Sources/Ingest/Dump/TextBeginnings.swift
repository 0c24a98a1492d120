import Text

/// Finds a text by its beginning, in time linear in the beginning's length.
struct TextBeginnings {
  /// The bytes of the shortest beginning that is looked up.
  static let shortest = 20

  private var texts: [String: Int] = [:]
  /// The first text for the hash of each beginning.
  private var beginnings: [UInt64: Int] = [:]

  /// Adds a text under a number of the caller's choice.
  mutating func add(_ text: String, number: Int) {
    texts[text] = texts[text] ?? number
    var hash = FNV1a.start
    for (index, byte) in text.utf8.enumerated() {
      hash = FNV1a.adding(byte, to: hash)
      if index + 1 >= Self.shortest, beginnings[hash] == nil { beginnings[hash] = number }
    }
  }

  /// The number of `text`; nil if it was not added.
  func number(of text: String) -> Int? { texts[text] }

  /// The number of the first text that begins with `stem`; nil if there is none or `stem` is below
  /// ``shortest``.
  func number(beginningWith stem: some StringProtocol) -> Int? {
    guard stem.utf8.count >= Self.shortest else { return nil }
    return beginnings[stem.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }]
  }
}
