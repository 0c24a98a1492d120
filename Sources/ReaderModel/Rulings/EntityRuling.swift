/// What a person decided about the entities of the archive, against what an ``EntityExtractor`` finds.
///
/// Names and surfaces compare as facets do: without case, accents, spaces, hyphens. A name is the one
/// shown, which may already be another ruling's work. Countries have codes, so that ``same`` and
/// ``apart`` leave them alone.
package enum EntityRuling: Hashable, Sendable {
  /// Merge: everything called `name`, in every article, is `as`.
  case same(kind: Entity.Kind, name: String, as: String)
  /// Split: in this article `name` is somebody or something else, to be shown as `as`. With a
  /// `surface` only the mentions written so are.
  case apart(kind: Entity.Kind, name: String, surface: String?, in: Article.ID, as: String)
  /// Never this: what is written `surface` is not of that kind, in any article.
  case never(kind: Entity.Kind, surface: String)

  /// The kind of entity that it is about.
  package var kind: Entity.Kind {
    switch self {
    case .same(let kind, _, _), .apart(let kind, _, _, _, _), .never(let kind, _): kind
    }
  }
}
