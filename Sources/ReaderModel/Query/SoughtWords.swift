import Text

/// The words that a query searches for, found in a text as the index finds them: folded, without
/// English endings, phrases in a row, Hangul with its particles.
package struct SoughtWords: Hashable, Sendable {
  /// Words in a row.
  private struct Term: Hashable {
    var words: [[UInt8]]
    /// Whether the last word may go on.
    var isOpen = false
    /// Stems of what the last word may become.
    var forms: [[UInt8]] = []
    var isOfTitle = false

    /// Whether `word` can be the one at `place` of the term.
    func takes(_ word: [UInt8], at place: Int) -> Bool {
      guard place == words.count - 1 else { return words[place] == word }
      return words[place] == word || (isOpen && word.starts(with: words[place]))
        || forms.contains(word)
    }
  }

  private var terms: [Term] = []

  /// The most ranges that are found in one text.
  private static let most = 10_000

  /// The most bytes of a text that are searched.
  private static let mostBytes = 1 << 22

  /// No words.
  package static let none = SoughtWords(.all)

  /// The words of `filter`, without those that it excludes; `withNames` adds those of its people,
  /// organisations, weapons and places.
  package init(_ filter: Filter, withNames: Bool = false) {
    add(filter, withNames)
  }

  /// Whether there is nothing to find.
  package var isEmpty: Bool { terms.isEmpty }

  /// Whether `filter` searches for words.
  package static func areIn(_ filter: Filter) -> Bool {
    switch filter {
    case .word, .prefix, .phrase, .title: true
    case .and(let parts), .or(let parts): parts.contains(where: areIn)
    default: false
    }
  }

  /// The UTF-8 byte ranges of the words in `text`, disjoint and in order.
  package func ranges(in text: String, isTitle: Bool = false) -> [Range<Int>] {
    let terms = terms.filter { isTitle || !$0.isOfTitle }
    if terms.isEmpty { return [] }
    let hits = hits(of: terms, in: text)
    var places: [Int: [Hit]] = [:]
    for hit in hits { places[hit.position, default: []].append(hit) }
    var found: [Range<Int>] = []
    for hit in hits {
      for term in terms where term.takes(hit.word, at: 0) {
        if let end = Self.end(of: term, from: hit, places) {
          found.append(hit.range.lowerBound..<max(hit.range.upperBound, end))
        }
      }
    }
    return Self.joined(found)
  }

  /// A word of the text that some term has.
  private struct Hit {
    var word: [UInt8]
    var position: Int
    var range: Range<Int>
  }

  private func hits(of terms: [Term], in text: String) -> [Hit] {
    var hits: [Hit] = []
    var position = -1
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(
        bytes: UnsafeBufferPointer(rebasing: bytes.prefix(Self.mostBytes)), purpose: .text,
        initial: Self.initial(of: terms))
      scanner.scan { word, isVariant, range in
        if !isVariant { position += 1 }
        let isSought = terms.contains { term in
          term.words.indices.contains { term.takes(word, at: $0) }
        }
        if isSought { hits.append(Hit(word: word, position: position, range: range)) }
        return hits.count < Self.most
      }
    }
    return hits
  }

  /// The letter that all words begin with; nil if they don't, or if some must be in a row, so that
  /// words between them count.
  private static func initial(of terms: [Term]) -> UInt8? {
    guard let first = terms.first?.words.first?.first, !SearchWordScanner.isDigit(first) else {
      return nil
    }
    let isOne = terms.allSatisfy { $0.words.count == 1 && $0.words[0].first == first }
    return isOne ? first : nil
  }

  /// Where a term that begins at `hit` ends; nil if its other words do not follow.
  private static func end(of term: Term, from hit: Hit, _ places: [Int: [Hit]]) -> Int? {
    var end = hit.range.upperBound
    for place in term.words.indices.dropFirst() {
      let next = places[hit.position + place]?.first { term.takes($0.word, at: place) }
      guard let next else { return nil }
      end = next.range.upperBound
    }
    return end
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private mutating func add(_ filter: Filter, _ withNames: Bool) {
    switch filter {
    case .word(let text), .phrase(let text): add(whole: text)
    case .prefix(let text): add(begun: text)
    case .title(let text):
      if text.hasSuffix("*") {
        add(begun: String(text.dropLast()), isOfTitle: true)
      } else {
        add(whole: text, isOfTitle: true)
      }
    case .field(let kind, let name) where withNames && kind.isNamed:
      for word in SearchWords.words(of: name, for: .query) { add(Term(words: [word.bytes])) }
    case .and(let parts), .or(let parts): for part in parts { add(part, withNames) }
    default: break
    }
  }

  private mutating func add(whole text: String, isOfTitle: Bool = false) {
    let words = SearchWords.words(of: text, for: .query).map(\.bytes)
    let isOpen = words.last.map(WordContinuation.goesOn) ?? false
    add(Term(words: words, isOpen: isOpen, isOfTitle: isOfTitle))
  }

  private mutating func add(begun text: String, isOfTitle: Bool = false) {
    let words = SearchWords.words(of: text, for: .prefix).map(\.bytes)
    guard let last = words.last else { return }
    let forms = words.count == 1 ? WordContinuation.forms(of: text, letters: last).map(\.word) : []
    add(Term(words: words, isOpen: true, forms: forms, isOfTitle: isOfTitle))
  }

  private mutating func add(_ term: Term) {
    if !term.words.isEmpty, !terms.contains(term) { terms.append(term) }
  }
}
