/// A dated sentence of an article.
package struct TimelineEntry: Equatable, Sendable {
  /// The date, as in ``DateMention/value``.
  package var date: String
  /// Whether the sentence speaks of things to come.
  package var isPlanned: Bool
  /// The sentence.
  package var sentence: TextSpan

  /// The month that it tells of: `2022-07`; nil for years and spans of months.
  package var month: String? {
    let parts = date.split(separator: "/").map { $0.prefix(7) }
    guard let first = parts.first, first.utf8.count == 7, parts.allSatisfy({ $0 == first }) else {
      return nil
    }
    return String(first)
  }

  /// A dated sentence.
  package init(date: String, isPlanned: Bool, sentence: TextSpan) {
    self.date = date
    self.isPlanned = isPlanned
    self.sentence = sentence
  }
}
