/// Finds what an article says.
///
/// The rest of the program knows this seam alone: not which lists, rules or weights stand behind it.
/// An extractor is pure (the same article gives the same annotation) and may be used from several
/// threads at once.
package protocol EntityExtractor: Sendable {
  /// Names the lists, rules and weights; changes when they would annotate differently.
  var version: String { get }

  /// The annotation of `article`.
  ///
  /// Mentions never overlap within a kind. Bylines and dropped lines are not annotated.
  func annotation(of article: ParsedArticle) -> Annotation
}
