/// What saving did to one article of the archive.
package enum SaveOutcome: String, Hashable, Sendable, CaseIterable {
  /// It is new.
  case imported
  /// The archive held another edition of it; marks were kept.
  case updated
  /// The archive held exactly this.
  case unchanged
}
