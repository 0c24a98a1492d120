import GRDB
import ReaderModel

/// A row of the table `ruling`.
struct RulingRow {
  var id: Int64
  var ruling: EntityRuling
  var isRemoved: Bool

  /// The rulings in force, in the order in which they were made.
  static func inForce(_ database: Database) throws -> [EntityRuling] {
    try fetch(database, "is_removed = 0").map(\.ruling)
  }

  /// All rows that meet an SQL condition, in the order in which they were made.
  static func fetch(_ database: Database, _ condition: String) throws -> [RulingRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, is_removed, effect, kind, name, surface, target, identity FROM ruling
        WHERE \(condition) ORDER BY id
        """)
    return try Row.fetchAll(statement).compactMap(RulingRow.init)
  }

  /// Returns nil for an effect or kind that only a later version knows.
  private init?(_ row: Row) {
    let kind: String = row["kind"]
    let effect: String = row["effect"]
    let name: String = row["name"] ?? ""
    let surface: String? = row["surface"]
    let target: String = row["target"] ?? ""
    let identity: Int64? = row["identity"]
    guard let kind = Kind(entity: kind) else { return nil }
    switch (effect, identity, surface) {
    case ("same", _, _): ruling = .same(kind: kind, name: name, as: target)
    case ("apart", .some(let identity), _):
      ruling = .apart(
        kind: kind, name: name, surface: surface, in: ArticleFingerprint.id(identity), as: target)
    case ("never", _, .some(let surface)): ruling = .never(kind: kind, surface: surface)
    case ("wrong", .some(let identity), .some(let type)):
      ruling = .wrong(
        InsightLabel(type: type, parties: name), in: ArticleFingerprint.id(identity))
    default: return nil
    }
    id = row["id"]
    isRemoved = row["is_removed"]
  }

  /// Inserts a new ruling, not yet applied to any article.
  static func insert(_ ruling: EntityRuling, into database: Database) throws {
    var values: (effect: String, name: String?, surface: String?, target: String?, article: Int64?)
    switch ruling {
    case .same(_, let name, let target): values = ("same", name, nil, target, nil)
    case .apart(_, let name, let surface, let article, let target):
      values = ("apart", name, surface, target, ArticleFingerprint.number(of: article))
    case .never(_, let surface): values = ("never", nil, surface, nil, nil)
    case .wrong(let label, let article):
      values = ("wrong", label.parties, label.type, nil, ArticleFingerprint.number(of: article))
    }
    try database.execute(
      sql: """
        INSERT INTO ruling(effect, kind, name, surface, target, identity, is_removed, is_settled)
        VALUES (?, ?, ?, ?, ?, ?, 0, 0)
        """,
      arguments: [
        values.effect, ruling.kind.rawValue, values.name, values.surface, values.target,
        values.article,
      ])
  }
}
