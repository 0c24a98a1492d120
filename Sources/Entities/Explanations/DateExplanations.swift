import ReaderModel

/// Says how a date in the text got its value.
struct DateExplanations {
  private let published: PublicationDate
  private let bytes: [UInt8]

  /// For the dates of `article`, whose publication is inferred from the text as ``DateLayer`` does.
  init(_ article: ParsedArticle, _ layer: DateLayer) {
    bytes = Array(article.text.utf8)
    published =
      article.published.precision == .unknown
      ? layer.inferredPublication(of: article) : article.published
  }

  /// `date: ‘Monday’ before 31 Jul 2023`.
  func why(_ date: DateMention) -> String {
    let words = "date: ‘" + String(decoding: bytes[date.range], as: UTF8.self) + "’"
    guard let value = date.value else { return words + ", with nothing to count it from" }
    guard date.isInferred else { return words + ", written in full" }
    guard let reference = published.iso.map({ String($0.prefix(10)) }) else {
      return words + ", with the year of the date beside it"
    }
    return "\(words) \(relation(of: value, to: reference)) \(DateLabel.short(published))"
  }

  /// How an ISO day, month, year or interval lies to the day, month or year of publication.
  private func relation(of value: String, to reference: String) -> String {
    let ends = value.split(separator: "/")
    guard let first = ends.first, let last = ends.last else { return "counted from" }
    if Self.compare(last, reference) < 0 { return "before" }
    if Self.compare(first, reference) > 0 { return "after" }
    return first == reference && last == reference ? "is the day of publication," : "counted from"
  }

  /// Below, above or 0, as far as both are written.
  private static func compare(_ a: Substring, _ b: String) -> Int {
    let length = min(a.utf8.count, b.utf8.count)
    let (first, second) = (a.prefix(length), b.prefix(length))
    return first == second ? 0 : first < second ? -1 : 1
  }
}
