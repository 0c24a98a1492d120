/// The result of saving an article.
package enum SaveOutcome: String, Hashable, Sendable, CaseIterable {
  /// The article is new.
  case imported
  /// It replaced another edition, whose marks it keeps.
  case updated
  /// The archive had the same article.
  case unchanged
}
