import Text

/// An article with what a list of references says of it; see ``ReferenceFormat``.
package struct ArticleReference: Sendable {
  /// The article's identity.
  let id: Article.ID
  let title: String
  let authors: [CitedAuthor]
  let source: String?
  let date: PublicationDate
  let url: String?
  let language: String?
  let tags: [String]
  /// The notes, each with its passage.
  let notes: [Note]

  /// The reference to `article`.
  package init(_ article: Article, _ names: CitedAuthors) {
    let parsed = article.parsed
    id = article.id
    title = Citation.oneLine(parsed.title)
    source = parsed.source.map(Citation.oneLine)
    authors = parsed.authors.map(Citation.oneLine).filter { !$0.isEmpty }.map {
      names.author($0, source: parsed.source, language: parsed.language)
    }
    date = parsed.published
    url = parsed.url.map(Citation.oneLine)
    language = parsed.language ?? LanguageDetector.language(of: parsed.text)
    tags = article.tags.map(Citation.oneLine)
    notes = article.notes
  }

  /// The year, month and day so far as they are known: `[2023, 2]`; empty if none is.
  var dateParts: [Int] {
    guard let day = date.day else { return [] }
    return switch date.precision {
    case .unknown: []
    case .year: [day.year]
    case .month: [day.year, day.month]
    case .day, .minute: [day.year, day.month, day.day]
    }
  }

  /// The notes as lines of text, the passage before its note; last, whether the date is inferred.
  var remarks: [String] {
    let texts = notes.map { note in
      let text = Citation.oneLine(note.text)
      return note.passage.map { "“\(Citation.oneLine($0.quote))” — \(text)" } ?? text
    }
    return texts + (date.isInferred ? ["The date of publication is inferred from the text."] : [])
  }

  /// A key that stays the same in every export, such as `seo2023-3f9c2a1b`: the first author's family
  /// name or the source, the year, and the beginning of the identity.
  func key(digits: Int) -> String {
    let names = [authors.first.map(\.family), source].compactMap { $0 }
    let name = names.lazy.map { name in
      FacetKey.squashed(name).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }.first { !$0.isEmpty }
    let year = dateParts.first.map(String.init) ?? ""
    return (name ?? "article").prefix(24) + year + "-" + id.rawValue.prefix(digits)
  }
}

extension CitedAuthor {
  fileprivate var family: String {
    switch self {
    case .person(let family, _, _): family
    case .institution(let name): name
    }
  }
}
