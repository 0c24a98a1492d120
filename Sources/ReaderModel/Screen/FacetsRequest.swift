/// The facets of a result.
public struct FacetsRequest: Hashable, Sendable {
  /// What the answer is for.
  public enum Purpose: Hashable, Sendable {
    case picker, pane
  }

  /// What is counted.
  public var kind: Facet.Kind
  /// In which result.
  public var query: ArticleQuery
  /// What was typed to narrow it.
  public var narrowedBy: String
  /// At most this many values.
  public var limit: Int
  /// What the answer is for.
  public var purpose: Purpose
  /// Grows with every request of the purpose; an older answer is thrown away.
  public var ticket: Int
}
