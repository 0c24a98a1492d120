/// A row's position in a result, where the next page can start (keyset pagination).
package struct RowPosition: Hashable, Sendable {
  /// The primary sort key for the orders `source` and `relevance`; nil for others.
  package var rank: String?
  /// The article's number in the archive, which ascends with the date of publication.
  package var number: Int64

  /// A position.
  package init(rank: String? = nil, number: Int64) {
    self.rank = rank
    self.number = number
  }
}
