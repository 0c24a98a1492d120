import GRDB
import ReaderModel

extension SavingSession {
  /// Applies the rulings to `found`.
  func ruled(_ found: Annotation, of parsed: ParsedArticle, identity: Int64) -> Annotation {
    rulings.applied(to: found, of: parsed, id: ArticleFingerprint.id(identity))
  }

  /// Stores the extractor's packed annotation in addition to the one changed by rulings.
  func keep(_ found: [UInt8], body: Int64) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO article_found VALUES (?, ?)")
      .execute(arguments: [body, found.data])
  }

  /// Replaces an article's annotation by `found` under the current rulings.
  ///
  /// Writes the index only if values of facets change. Keeps the stored version if `extractor` is
  /// nil.
  mutating func renew(
    _ stored: StoredArticle, found: Annotation, extractor: String?
  ) throws -> AnnotationChange {
    let parsed = stored.article.parsed
    let old = AnnotatedArticle(parsed: parsed, annotation: stored.article.annotation)
    let new = AnnotatedArticle(
      parsed: parsed, annotation: ruled(found, of: parsed, identity: stored.identity))
    let values = (
      ArticleValue.values(of: old, by: rules), ArticleValue.values(of: new, by: rules)
    )
    if values.0 != values.1 {
      try replace(
        stored, by: PackedArticle(AnnotatedArticle(parsed: parsed, annotation: found)))
    } else {
      if old != new {
        try database.cachedStatement(sql: "UPDATE article_body SET annotation = ? WHERE id = ?")
          .execute(arguments: [
            try AnnotationRecord.packed(new.annotation, of: parsed).data, stored.body,
          ])
      }
      if found != new.annotation {
        try keep(try AnnotationRecord.packed(found, of: parsed), body: stored.body)
      } else if stored.found != stored.article.annotation {
        try database.cachedStatement(sql: "DELETE FROM article_found WHERE body = ?")
          .execute(arguments: [stored.body])
      }
    }
    let version = extractor.map(ArticleFingerprint.hash) ?? stored.extractor
    try database.cachedStatement(
      sql: "UPDATE article SET extractor = ?1 WHERE identity = ?2 AND extractor IS NOT ?1"
    ).execute(arguments: [version, stored.identity])
    return AnnotationChange(of: stored.article, from: values.0, to: values.1)
  }
}
