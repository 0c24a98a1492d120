/// Finds what an article says.
///
/// The rest of the program depends on this protocol only. An extractor is pure: the same article gives
/// the same annotation. Several threads may use it at once.
package protocol EntityExtractor: Sendable {
  /// Names the lists, rules and weights; changes when they would annotate differently.
  var version: String { get }

  /// The annotation of `article`.
  ///
  /// Mentions never overlap within a kind. Bylines and dropped lines are not annotated.
  func annotation(of article: ParsedArticle) -> Annotation
}
