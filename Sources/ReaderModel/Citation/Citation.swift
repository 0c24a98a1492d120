import Text

/// An article as a reader cites it, in one line.
package struct Citation: Sendable {
  private static let mostAuthors = 3

  private let months: [String]

  /// Reads the English names of the months in `dates/months.tsv` of the data folder.
  package init(dataFolder: String) throws(ListError) {
    let path = "dates/months.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["language", "printed"])
    months = file.rows.filter { $0["language"] == "en" }.compactMap { $0.words("printed").first }
    guard months.count == 12 else { throw .missingRow("en", path: path) }
  }

  /// `Seo Hyun-woo, “Title”, The Korea Defense Daily, 24 February 2023, https://…`.
  ///
  /// Leaves out what is not known but the date: `undated`. A question mark follows an inferred date.
  /// More than three authors are `A et al.`
  package func line(_ article: ParsedArticle) -> String {
    let title = Self.oneLine(article.title)
    let parts: [String?] = [
      authors(of: article), title.isEmpty ? nil : "“\(title)”", article.source.map(Self.oneLine),
      date(article.published), article.url.map(Self.oneLine),
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The passage in quotation marks with the citation behind it, in one line.
  package func quote(_ passage: String, of article: ParsedArticle) -> String {
    "“\(Self.oneLine(passage))” — \(line(article))"
  }

  /// `24 February 2023`, `February 2023`, `2023`, `undated`; with a question mark if it is inferred.
  package func date(_ date: PublicationDate) -> String {
    guard let day = date.day, date.precision != .unknown else { return "undated" }
    let month = months[(day.month - 1) % 12]
    let text =
      switch date.precision {
      case .year, .unknown: "\(day.year)"
      case .month: "\(month) \(day.year)"
      case .day, .minute: "\(day.day) \(month) \(day.year)"
      }
    return text + (date.isInferred ? "?" : "")
  }

  private func authors(of article: ParsedArticle) -> String? {
    let names = article.authors.map(Self.oneLine).filter { !$0.isEmpty }
    guard let first = names.first else { return nil }
    if names.count > Self.mostAuthors { return first + " et al." }
    return names.count == 1
      ? first : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// The text without line breaks and control characters.
  package static func oneLine(_ text: String) -> String {
    TerminalText.sanitised(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
