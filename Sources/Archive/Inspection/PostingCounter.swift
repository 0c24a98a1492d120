import Text

/// Computes what the search indexes should hold of an article, as sums of ``PostingHash``.
struct PostingCounter {
  /// The sums of one article.
  struct Sums {
    /// Sum over the index of words.
    var words: UInt64 = 0
    /// Sum over the index of beginnings.
    var beginnings: UInt64 = 0
  }

  /// A hash set of the beginnings that the current article had; reused to save allocations.
  private var met = [UInt64](repeating: 0, count: 1 << 13)
  private var isMet = [UInt32](repeating: 0, count: 1 << 13)
  private var article: UInt32 = 0
  private var count = 0

  /// The sums of an article with the given index entry.
  mutating func sums(of entry: SavingSession.IndexEntry) -> Sums {
    startArticle()
    var sums = Sums()
    add(entry.title, column: UInt8(ascii: "i"), hasBeginnings: true, to: &sums)
    add(entry.body, column: UInt8(ascii: "o"), hasBeginnings: true, to: &sums)
    add(entry.terms, column: UInt8(ascii: "e"), hasBeginnings: false, to: &sums)
    return sums
  }

  private mutating func add(
    _ text: String, column: UInt8, hasBeginnings: Bool, to sums: inout Sums
  ) {
    var text = text
    text.withUTF8 { bytes in
      var position: Int64 = -1
      var scanner = SearchWordScanner(bytes: bytes, purpose: .text)
      scanner.scan { word, isVariant, _ in
        if !isVariant || position < 0 { position += 1 }
        let hash = word.withUnsafeBufferPointer {
          add($0, hasBeginnings: hasBeginnings, to: &sums.beginnings)
        }
        sums.words &+= hash.value(column: column, position: position)
        return true
      }
    }
  }

  /// Returns the hash of the word, and adds those of its beginnings that are new in the article.
  private mutating func add(
    _ word: UnsafeBufferPointer<UInt8>, hasBeginnings: Bool, to beginnings: inout UInt64
  ) -> PostingHash {
    var hash = PostingHash()
    var letters = hasBeginnings ? 0 : BeginningTokenizer.longest
    for index in word.indices {
      hash.add(word[index])
      let isEnd = index + 1 == word.count || word[index + 1] & 0xC0 != 0x80
      guard isEnd, letters < BeginningTokenizer.longest else { continue }
      letters += 1
      let value = hash.value(column: 0, position: 0)
      if insert(value) { beginnings &+= value }
    }
    return hash
  }

  private mutating func startArticle() {
    article &+= 1
    count = 0
    guard article == 0 else { return }
    isMet = [UInt32](repeating: 0, count: isMet.count)
    article = 1
  }

  /// Inserts `value`; returns whether it is new in the article.
  private mutating func insert(_ value: UInt64) -> Bool {
    let mask = met.count - 1
    var place = Int(truncatingIfNeeded: value) & mask
    while isMet[place] == article {
      if met[place] == value { return false }
      place = (place + 1) & mask
    }
    (met[place], isMet[place]) = (value, article)
    count += 1
    if count * 2 > met.count { grow() }
    return true
  }

  private mutating func grow() {
    let values = met.indices.filter { isMet[$0] == article }.map { met[$0] }
    met = [UInt64](repeating: 0, count: met.count * 2)
    isMet = [UInt32](repeating: 0, count: met.count)
    count = 0
    for value in values { _ = insert(value) }
  }
}
