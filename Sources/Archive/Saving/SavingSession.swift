import GRDB
import ReaderModel
import Text

/// One transaction of saving.
///
/// Writes the index last and in the order of numbers, because FTS5 starts a new segment whenever a
/// number is lower than the one before.
struct SavingSession {
  let database: Database
  var hints: SavingMemory.Hints
  let rulings: EntityRulings
  private(set) var added: [IndexEntry] = []
  private(set) var removed: [IndexEntry] = []
  private(set) var counts: [Int64: FacetChange] = [:]
  /// The import that articles are saved by.
  var arriving = Arriving()

  /// An article's entry in the search indexes.
  struct IndexEntry {
    var number: Int64
    var title: String
    var body: String
    var terms: String

    /// All text, for the index of beginnings.
    var words: String { title + "\n" + body }

    init(number: Int64, article: AnnotatedArticle, values: [ArticleValue]) {
      self.number = number
      let parsed = article.parsed
      title = Self.plain(parsed.title)
      let parts = parsed.subtitles + parsed.captions.map(\.text) + [parsed.text]
      body = Self.plain(parts.joined(separator: "\n"))
      terms = ArticleTerms.text(of: values, article.annotation.insights).forSQLite
    }

    /// Replaces NUL and the character that begins an index term by spaces.
    private static func plain(_ text: String) -> String {
      text.withSpaces(inPlaceOf: SearchWordScanner.verbatim).forSQLite
    }
  }

  /// What a session changes in a facet's row.
  struct FacetChange {
    var articles = 0
    /// What the added articles say of it.
    var evidence = FacetEvidence()
    /// Numbers of removed articles that had a country or an office for it.
    var gone: Set<Int64> = []
    /// Whether an article was added, became the evidence and was removed again in this session.
    var isOpen = false
    /// A name that is better than the facet's own, see ``IdentityRules/isBetter(_:than:as:)``.
    var name: String?
    var kind = Facet.Kind.person
  }

  var rules: IdentityRules { hints.names.rules }

  /// A session with an empty cache, under the archive's rulings.
  init(database: Database, by rules: IdentityRules) throws {
    try self.init(database: database, hints: SavingMemory.Hints(by: rules))
  }

  /// A session with cached data, under the archive's rulings.
  init(database: Database, hints: SavingMemory.Hints) throws {
    self.database = database
    self.hints = hints
    rulings = EntityRulings(try RulingRow.inForce(database), by: hints.names.rules)
  }

  // MARK: Articles

  /// Saves an article and adds the marks that it came with.
  mutating func save(_ packed: PackedArticle) throws -> SaveOutcome {
    let parsed = packed.article.parsed
    let identity = try Self.identity(of: parsed, in: database)
    let outcome = try save(packed, identity: identity)
    try add(packed.article.marks, identity: identity)
    for edition in packed.article.editions { try keep(edition, of: identity) }
    return outcome
  }

  private mutating func save(_ packed: PackedArticle, identity: Int64) throws -> SaveOutcome {
    let statement = try database.cachedStatement(
      sql: "SELECT content FROM article WHERE identity = ?")
    guard let content = try Int64.fetchOne(statement, arguments: [identity]) else {
      let added = try arrivedNow()
      // First the one, then the other: an insertion within the call would copy the hints.
      let number = try insert(packed, identity: identity, number: nil, added: added)
      try joinStory(packed.story, number: number)
      try database.cachedStatement(sql: "DELETE FROM removed_article WHERE identity = ?")
        .execute(arguments: [identity])
      return .imported
    }
    let parsed = packed.article.parsed
    if content == ArticleFingerprint.content(of: parsed) { return .unchanged }
    guard let stored = try StoredArticle.fetch(database, identity: identity) else {
      return .unchanged
    }
    let isLatest = packed.article.isLatest
    switch try Self.fate(of: parsed, isLatest: isLatest, beside: stored, in: database) {
    case .isKnown: return .unchanged
    case .isEarlier:
      try keepEdition(parsed, record: packed.record, of: identity)
      return .unchanged
    case .replaces:
      try keepEdition(stored, replacedBy: parsed)
      try forgetEdition(parsed, of: identity)
      try replace(stored, by: packed)
      return .updated
    }
  }

  mutating func replace(_ stored: StoredArticle, by packed: PackedArticle) throws {
    let (old, new) = (stored.article.parsed, packed.article.parsed)
    let isSameTime =
      ArticleNumber.first(for: old.published) == ArticleNumber.first(for: new.published)
    let isSameText = isSameTime && old.text == new.text && old.title == new.title
    if !isSameText { try leaveStory(StoryProfile(old), number: stored.number) }
    try remove(stored)
    let number = try insert(
      packed, identity: stored.identity, number: isSameTime ? stored.number : nil,
      added: stored.added)
    if !isSameText { try joinStory(packed.story, number: number) }
  }

  /// Adds an article under an identity that no other has; if `number` is nil, takes the first free
  /// one. `added` is its arrival. Returns the number.
  @discardableResult
  mutating func insert(
    _ packed: PackedArticle, identity: Int64, number: Int64?, added: Int64?
  ) throws -> Int64 {
    var article = packed.article
    let parsed = article.parsed
    article.annotation = ruled(packed.article.annotation, of: parsed, identity: identity)
    let isRuled = article.annotation != packed.article.annotation
    let annotation =
      isRuled ? try AnnotationRecord.packed(article.annotation, of: parsed) : packed.annotation
    try database.cachedStatement(sql: "INSERT INTO article_body VALUES (NULL, ?, ?, ?)").execute(
      arguments: [identity, packed.record.data, annotation.data])
    let body = database.lastInsertedRowID
    if isRuled { try keep(packed.annotation, body: body) }
    let number = try number ?? freeNumber(for: parsed.published)
    let values = ArticleValue.values(of: article, &hints.names)
    let countries = values.lazy.filter { $0.kind == .country }.map(\.key).joined(separator: " ")
    let listing = ArticleListing(
      number: number, identity: identity, body: body, extractor: packed.extractor, added: added,
      parsed: parsed, countries: countries)
    try listing.insert(into: database)
    var ids = RecordWriter()
    for value in values {
      let facet = try facet(value)
      ids.write(Int(facet.id))
      count(facet, value: value, by: 1, number: number)
    }
    try database.cachedStatement(sql: "INSERT INTO article_facets VALUES (?, ?)")
      .execute(arguments: [number, ids.bytes.data])
    self.added.append(IndexEntry(number: number, article: article, values: values))
    return number
  }

  mutating func remove(_ stored: StoredArticle) throws {
    let article = AnnotatedArticle(
      parsed: stored.article.parsed, annotation: stored.article.annotation)
    let values = ArticleValue.values(of: article, &hints.names)
    for value in values { count(try facet(value), value: value, by: -1, number: stored.number) }
    if let index = added.firstIndex(where: { $0.number == stored.number }) {
      added.remove(at: index)
    } else {
      removed.append(IndexEntry(number: stored.number, article: article, values: values))
    }
    try database.cachedStatement(sql: "DELETE FROM article WHERE number = ?")
      .execute(arguments: [stored.number])
  }

  /// The first free number from the lowest one for the date upwards.
  private mutating func freeNumber(for date: PublicationDate) throws -> Int64 {
    let first = ArticleNumber.first(for: date)
    let start = hints.free[first] ?? first
    let statement = try database.cachedStatement(
      sql: """
        SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM article WHERE number = ?1)
        UNION ALL
        SELECT number + 1 FROM article AS a WHERE number >= ?1
          AND NOT EXISTS (SELECT 1 FROM article WHERE number = a.number + 1)
        LIMIT 1
        """)
    let number = try Int64.fetchOne(statement, arguments: [start]) ?? start
    hints.free[first] = number + 1
    return number
  }

  // MARK: Facets

  /// The row of a value, inserted if missing, and a name that the row had.
  private mutating func facet(_ value: ArticleValue) throws -> (id: Int64, name: String) {
    let hint = value.kind.letter + value.key
    if let known = hints.facets[hint] { return known }
    let statement = try database.cachedStatement(
      sql: "SELECT id, name FROM facet WHERE kind = ? AND key = ?")
    let row = try Row.fetchOne(statement, arguments: [value.kind.code, value.key])
    let facet: (id: Int64, name: String) =
      try row.map { ($0[0], $0[1]) } ?? (makeFacet(value), value.name)
    hints.facets[hint] = facet
    return facet
  }

  private func makeFacet(_ value: ArticleValue) throws -> Int64 {
    let last = try Int64.fetchOne(try database.cachedStatement(sql: "SELECT max(id) FROM facet"))
    let id = ((last ?? 0) >> 4 + 1) << 4 | value.kind.code
    try database.cachedStatement(
      sql: "INSERT INTO facet VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, 0, 0)"
    )
    .execute(arguments: [
      id, value.kind.code, value.key, value.name, value.folded, FacetFacts.none.number,
    ])
    return id
  }

  private mutating func count(
    _ facet: (id: Int64, name: String), value: ArticleValue, by step: Int, number: Int64
  ) {
    var change = counts[facet.id, default: FacetChange()]
    change.articles += step
    if step > 0, rules.isBetter(value.name, than: change.name ?? facet.name, as: value.kind) {
      change.name = value.name
      change.kind = value.kind
    }
    let facts = FacetFacts(value, number: number)
    if step > 0 {
      change.evidence.add(facts)
    } else if !facts.saysNothing {
      change.gone.insert(number)
      if change.evidence.rests(on: number) { change.isOpen = true }
    }
    counts[facet.id] = change
  }
}
