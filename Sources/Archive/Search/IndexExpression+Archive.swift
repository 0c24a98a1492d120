import GRDB
import ReaderModel

extension IndexExpression {
  /// SQL for the rows of a kind (`?1`) whose ``FacetIdentity/base`` is `?2`, found by key.
  static let facetsOfName = """
    SELECT * FROM facet WHERE kind = ?1 AND key = ?2
    UNION ALL SELECT * FROM facet WHERE kind = ?1 AND key >= ?2 || '|' AND key < ?2 || '}'
    """

  /// Builds expressions with the names and rulings of an archive.
  init(_ database: Database, by rules: IdentityRules) {
    self.rules = rules
    hasName = { kind, base in
      let statement = try database.cachedStatement(
        sql: "SELECT 1 FROM (\(Self.facetsOfName)) WHERE articles > 0 LIMIT 1")
      return try Int.fetchOne(statement, arguments: [kind.code, base]) != nil
    }
    merged = { kind, name in
      guard kind.isNamed else { return nil }
      return EntityRulings(try RulingRow.inForce(database), by: rules).target(of: name, kind)
    }
    few = IndexVocabulary(database).few
  }
}
