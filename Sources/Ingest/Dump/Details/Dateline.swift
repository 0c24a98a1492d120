import ReaderModel
import Text

/// The text before the first sentence: `WARSAW, Feb. 24 (Yonhap) --`, `(서울=연합뉴스) 홍길동 기자 =`.
///
/// The prefix also stays in the text.
struct Dateline: Equatable, Sendable {
  var source: String?
  var authors: [String] = []
  var date: PrintedDate?
  /// Its length in characters, including the mark that ends it.
  var length: Int

  /// Reads the prefix of `paragraph`; nil if it has none.
  init?(_ paragraph: String, _ lexicon: PageLexicon) {
    guard let prefix = Self.prefix(of: paragraph) else { return nil }
    length = prefix.count
    let reader = DateReader(prefix, lexicon.calendar)
    date = reader.dates().first?.date
    source = Self.source(in: prefix, lexicon.mastheads)
    if prefix.contains("기자") || prefix.contains("특파원") {
      let name = prefix.split(whereSeparator: { ")]=".contains($0) }).last {
        $0.contains("기자") || $0.contains("특파원")
      }
      authors = name.flatMap { lexicon.bylines.authors(in: String($0)) } ?? []
    }
    let opening = prefix.prefix { $0 != "," && $0 != "(" && $0 != "[" }.trimmed
    let isShouted = opening.contains(where: \.isLetter) && opening == opening.uppercased()
    guard date != nil || source != nil || isShouted || !authors.isEmpty else { return nil }
  }

  private static func prefix(of paragraph: String) -> String? {
    let head = paragraph.prefix(120)
    if head.hasPrefix("[") || head.hasPrefix("("), let end = head.firstIndex(of: "=") {
      let second = head[head.index(after: end)...].prefix(60)
      if let next = second.firstIndex(of: "=") { return String(head[..<next]) }
      return String(head[...(head.firstIndex { ")]".contains($0) } ?? end)])
    }
    if paragraph.count <= 80, paragraph.hasSuffix(")"), paragraph.first?.isUppercase == true {
      return paragraph
    }
    for mark in [" -- ", " — ", " – ", " - ", ") ", "– ", "— ", "-- "] {
      guard let range = head.firstRange(of: mark) else { continue }
      let prefix = head[..<range.upperBound]
      let words = prefix.split(separator: " ").filter { $0.contains(where: \.isLetter) }
      guard words.count <= 9, !prefix.contains(". ") || prefix.contains("(") || words.count <= 5,
        prefix.first?.isUppercase == true || prefix.first == "("
      else { continue }
      return String(prefix)
    }
    return nil
  }

  /// The agency or paper in brackets or after `=`.
  private static func source(in prefix: String, _ mastheads: Mastheads) -> String? {
    let chunks = prefix.split(whereSeparator: { "()[]=/".contains($0) }).map(\.trimmed)
    let inBrackets = chunks.dropFirst(prefix.first == "(" || prefix.first == "[" ? 0 : 1)
    return chunks.first { mastheads.isAgency($0) }.map(String.init)
      ?? inBrackets.lazy.compactMap { mastheads.name(in: $0) }.first
  }
}
