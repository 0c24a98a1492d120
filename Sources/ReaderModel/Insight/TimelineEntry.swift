/// A dated sentence of an article.
package struct TimelineEntry: Equatable, Sendable {
  /// The date, as in ``DateMention/value``.
  package var date: String
  /// Whether the sentence speaks of things to come.
  package var isPlanned: Bool
  /// The sentence.
  package var sentence: TextSpan

  /// A dated sentence.
  package init(date: String, isPlanned: Bool, sentence: TextSpan) {
    self.date = date
    self.isPlanned = isPlanned
    self.sentence = sentence
  }
}
