package import ReaderModel

/// Why a mention or a date was taken, in words for a person.
package struct MentionExplanation: Equatable, Sendable {
  /// The part of the article that holds it.
  package let field: ArticleField
  /// UTF-8 byte range in that part.
  package internal(set) var range: Range<Int>
  /// The sort of entity that is named; nil for a date.
  package let kind: Entity.Kind?
  /// One sentence without a full stop: `tagger: person, 0.97`, `gazetteer: name of a country`.
  package let why: String
}
