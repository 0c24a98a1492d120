/// What a renewal of annotations did, or has done so far.
package struct ReannotationReport: Equatable, Sendable {
  /// Articles read again, or reached by a ruling.
  package var renewed = 0
  /// Articles that the present version had annotated already.
  package var unchanged = 0
  /// Of those renewed, the ones whose facets changed.
  package var changed = 0
  /// Articles of the result that were looked at.
  package var seen = 0
  /// Articles of the result; 0 when that is not known.
  package var total = 0
  /// Whether it came to the end. What was done before is kept, and the next run goes on there.
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
