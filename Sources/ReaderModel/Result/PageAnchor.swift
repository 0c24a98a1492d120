/// Where a page of a result begins.
package enum PageAnchor: Hashable, Sendable {
  /// The first rows.
  case top
  /// The last rows (still in the order of the query).
  case bottom
  /// The row of that index, and those after it.
  case at(Int)
  /// This row and those after it, or the next ones if the result doesn't have it.
  case from(RowPosition)
  /// The rows right after this one.
  case after(RowPosition)
  /// The rows right before this one (still in the order of the query).
  case before(RowPosition)
}

extension PageAnchor {
  /// Whether a page is read towards the beginning of the result.
  package var isBackward: Bool {
    switch self {
    case .top, .at, .from, .after: false
    case .bottom, .before: true
    }
  }
}
