import GRDB

extension IndexExpression {
  /// Expressions over the names and rulings of an archive.
  init(_ database: Database) {
    hasName = { kind, base in
      let statement = try database.cachedStatement(
        sql: """
          SELECT 1 FROM facet WHERE kind = ?1 AND articles > 0
            AND (key = ?2 OR key >= ?2 || '|' AND key < ?2 || '}') LIMIT 1
          """)
      return try Int.fetchOne(statement, arguments: [kind.code, base]) != nil
    }
    merged = { kind, name in
      guard let entity = Entity.Kind(kind) else { return nil }
      return EntityRulings(try RulingRow.inForce(database)).target(of: name, entity)
    }
  }
}

extension Entity.Kind {
  /// The kind of entity that a facet counts; nil where it counts something else.
  init?(_ facet: Facet.Kind) {
    switch facet {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    case .weapon: self = .weapon
    case .country, .source, .author, .tag, .month: return nil
    }
  }
}
