/// What a byline says: who wrote an article, and for which agency or paper.
struct Byline: Equatable, Sendable {
  /// People, in order. Agencies and papers are not among them.
  var authors: [String] = []
  /// The agency or paper beside the names, or instead of them.
  var source: String?

  /// Whether it names nobody.
  var isEmpty: Bool { authors.isEmpty && source == nil }
}
