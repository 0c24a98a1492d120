/// Where a row stands in a result, so that the next page can start right there (keyset paging).
public struct RowPosition: Hashable, Sendable {
  /// The sort value before the number, for orders that have one (`source`, `relevance`).
  public var rank: String?
  /// The article's number in the archive: ascending with the date of publication.
  public var number: Int64

  /// A position.
  public init(rank: String? = nil, number: Int64) {
    self.rank = rank
    self.number = number
  }
}
