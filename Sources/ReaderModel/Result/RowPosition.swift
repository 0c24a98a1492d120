/// Where a row stands in a result, so that the next page can start right there (keyset paging).
package struct RowPosition: Hashable, Sendable {
  /// The sort value before the number, for orders that have one (`source`, `relevance`).
  package var rank: String?
  /// The article's number in the archive: ascending with the date of publication.
  package var number: Int64

  /// A position.
  package init(rank: String? = nil, number: Int64) {
    self.rank = rank
    self.number = number
  }
}
