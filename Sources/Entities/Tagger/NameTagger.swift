/// Finds names in a document.
///
/// A tagger is pure and may be used from several threads at once.
package protocol NameTagger: Sendable {
  /// Names the weights and rules; changes when they would tag differently.
  var version: String { get }

  /// The names of every field, in order of field and token; never overlapping.
  func spans(in document: TokenizedDocument) -> [NameSpan]
}
