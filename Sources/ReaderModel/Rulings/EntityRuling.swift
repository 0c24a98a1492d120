/// A reader's correction of what an ``EntityExtractor`` finds.
///
/// Names and surfaces compare like facets: without case, accents, spaces, hyphens. A name is the
/// displayed one, which may result from another ruling. ``same`` and ``apart`` don't apply to
/// countries, which have codes.
package enum EntityRuling: Hashable, Sendable {
  /// Merge: everything named `name`, in every article, becomes `as`.
  case same(kind: Entity.Kind, name: String, as: String)
  /// Split: in this article `name` is somebody or something else, named `as`; with a `surface`,
  /// only the mentions with these words.
  case apart(kind: Entity.Kind, name: String, surface: String?, in: Article.ID, as: String)
  /// Never this: the words `surface` are not of that kind, in any article.
  case never(kind: Entity.Kind, surface: String)
  /// Wrong: this article does not say so.
  case wrong(InsightLabel, in: Article.ID)

  /// The only article that it applies to; nil if it applies to all.
  package var article: Article.ID? {
    switch self {
    case .apart(_, _, _, let article, _), .wrong(_, let article): article
    case .same, .never: nil
    }
  }

  /// The kind of entity that it applies to.
  package var kind: Entity.Kind {
    switch self {
    case .same(let kind, _, _), .apart(let kind, _, _, _, _), .never(let kind, _): kind
    case .wrong: .event
    }
  }
}
