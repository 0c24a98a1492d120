/// The result of annotating again, or its progress so far.
package struct ReannotationReport: Equatable, Sendable {
  /// Articles annotated again, or updated by a ruling.
  package var renewed = 0
  /// Articles that the current version had annotated already.
  package var unchanged = 0
  /// Of those renewed, the ones whose facets changed.
  package var changed = 0
  /// Articles of the result examined so far.
  package var seen = 0
  /// Articles of the result; 0 if unknown.
  package var total = 0
  /// Whether it was finished. If not, the next run continues there.
  package var isComplete = false

  /// Nothing done yet.
  package init() {}
}

extension ReannotationReport: CustomStringConvertible {
  /// `renewed 120 · unchanged 80 · changed 12`.
  package var description: String {
    "renewed \(renewed) · unchanged \(unchanged) · changed \(changed)"
  }
}
