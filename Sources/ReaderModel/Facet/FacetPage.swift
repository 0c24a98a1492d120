/// The first values of a kind in a result.
package struct FacetPage: Equatable, Sendable {
  /// The values, in order.
  package var values: [Facet]
  /// How many there are in all; for narrowed values no more than were asked for.
  package var total: Int

  /// A page; without `total`, one with all values.
  package init(_ values: [Facet], total: Int? = nil) {
    self.values = values
    self.total = total ?? values.count
  }
}
