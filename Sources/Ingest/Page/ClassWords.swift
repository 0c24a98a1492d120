import Text

/// Reads the words of class names: `ArticleBody_related-links__3xZ` has `article`, `body`,
/// `related`, `links`.
struct ClassWords {
  private let words: HTMLWords
  /// The hashes of the phrases of one and two words that end with the last word.
  private var recent: (one: UInt64?, two: UInt64?) = (nil, nil)
  private var isNegated = false
  private(set) var hints: PageHints = []

  init(_ words: HTMLWords) { self.words = words }

  /// The hash of a phrase of the list, its words separated by spaces.
  static func hash(_ phrase: String) -> UInt64 {
    phrase.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }
  }

  /// Reads a class attribute or an identifier.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    bytes.prefix(1000).withUnsafeBufferPointer { bytes in
      var start = 0
      var index = 0
      while index <= bytes.count {
        let byte = index < bytes.count ? bytes[index] : 0x20
        let isLetter = (0x61...0x7A).contains(byte | 0x20)
        let isHump =
          index > start && (0x41...0x5A).contains(byte) && !(0x41...0x5A).contains(bytes[index - 1])
        if !isLetter || isHump {
          if index > start { add(bytes[start..<index]) }
          start = isLetter ? index : index + 1
        }
        if byte <= 0x20 { (recent, isNegated) = ((nil, nil), false) }
        index += 1
      }
    }
  }

  private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
    func hash(after phrase: UInt64) -> UInt64 {
      word.reduce(phrase) { FNV1a.adding($1 | 0x20, to: $0) }
    }
    let one = hash(after: FNV1a.start)
    if words.mayKnow(one), words.negations.contains(one) {
      (recent, isNegated) = ((nil, nil), true)
      return
    }
    let two = recent.one.map { hash(after: FNV1a.adding(0x20, to: $0)) }
    let three = recent.two.map { hash(after: FNV1a.adding(0x20, to: $0)) }
    recent = (one, two)
    if isNegated { return }
    take(one)
    if let two { take(two) }
    if let three { take(three) }
  }

  private mutating func take(_ phrase: UInt64) {
    if words.mayKnow(phrase), let found = words.hints[phrase] { hints.formUnion(found) }
  }
}
