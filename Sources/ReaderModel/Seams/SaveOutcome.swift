/// What saving an article did.
package enum SaveOutcome: String, Hashable, Sendable, CaseIterable {
  /// The article is new.
  case imported
  /// It replaced another edition, whose marks it keeps.
  case updated
  /// The archive held the same article.
  case unchanged
}
