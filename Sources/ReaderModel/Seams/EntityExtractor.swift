/// Finds entities, countries and dates in articles.
///
/// The rest of the program depends only on this protocol. An extractor is pure: the same article
/// gives the same annotation. Several threads may use it at once.
package protocol EntityExtractor: Sendable {
  /// Identifies the lists, rules and weights; changes if they would annotate differently.
  var version: String { get }

  /// The annotation of `article`.
  ///
  /// Mentions never overlap within a kind. Bylines and dropped lines are not annotated.
  func annotation(of article: ParsedArticle) -> Annotation
}
