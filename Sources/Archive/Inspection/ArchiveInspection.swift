import Foundation
import GRDB
import ReaderModel

/// Checks a whole archive: whether everything can be read, and whether all derived data equals what
/// its articles give now.
///
/// Reads the archive and the index once each, in time linear in their size; one thread reads while
/// all cores check articles. Of each part it reports the first 20 pieces of damage, and how many
/// more there are.
struct ArchiveInspection {
  /// The most pieces of damage to report of one part.
  private static let mostTold = 20

  /// Articles per batch.
  private static let atOnce = 512

  let database: Database
  private let rules: IdentityRules
  private let progress: (InspectionProgress) -> Void
  private var done = InspectionProgress()
  private var found: [ArchiveDamage] = []
  private var number: [ArchiveDamage.Part: Int] = [:]

  init(
    _ database: Database, by rules: IdentityRules,
    progress: @escaping (InspectionProgress) -> Void
  ) {
    self.rules = rules
    self.database = database
    self.progress = progress
  }

  /// Runs the check and returns all damage, part by part.
  mutating func damage() -> [ArchiveDamage] {
    progress(done)
    attempt(.file) { try $0.inspectFile() }
    attempt(.references) { try $0.inspectReferences() }
    var derived = DerivedContents(by: rules)
    // Values that other rules derived from names can't be derived again here.
    let version = try? ArchiveVersion(of: database, identity: rules.version)
    derived.isComparable = version != .otherIdentity
    var index = IndexReading()
    if derived.isComparable {
      attempt(.facets) { inspection in
        for damage in try derived.readFacets(inspection.database) { inspection.tell(damage) }
      }
      attempt(.searchIndex) { try index.open($0.database) }
    }
    inspectArticles(&derived, &index)
    attempt(.searchIndex) { try $0.readIndex(&index) }
    for (number, what) in index.unequal {
      tell(
        ArchiveDamage(
          .searchIndex, article: id(number), "its \(what) there are not those of its text"))
    }
    for damage in derived.damage { tell(damage) }
    attempt(.counts) { try $0.inspectCounts() }
    attempt(.marks) { try $0.inspectMarks() }
    attempt(.marks) { try $0.inspectDesk() }
    attempt(.editions) { try $0.inspectEditions() }
    attempt(.stories) { try $0.inspectStories() }
    for (part, number) in number.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where number > Self.mostTold {
      found.append(ArchiveDamage(part, "and \(number - Self.mostTold) more"))
    }
    return found
  }

  mutating func tell(_ damage: ArchiveDamage) {
    number[damage.part, default: 0] += 1
    if number[damage.part, default: 0] <= Self.mostTold { found.append(damage) }
  }

  /// Runs `body` and reports an error of it as damage of `part`.
  private mutating func attempt(
    _ part: ArchiveDamage.Part, _ body: (inout ArchiveInspection) throws -> Void
  ) {
    do {
      try body(&self)
    } catch let error as DatabaseError {
      tell(ArchiveDamage(part, "can't be read: \(error.message ?? "\(error.resultCode)")"))
    } catch {
      tell(ArchiveDamage(part, "can't be read"))
    }
  }
}

extension ArchiveInspection {
  private mutating func inspectFile() throws {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .flatMap { $0.split(separator: "\n") }
    for line in lines where line != "ok" && !line.hasPrefix("***") {
      tell(ArchiveDamage(.file, String(line)))
    }
  }

  private mutating func inspectReferences() throws {
    let loose = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    if loose > 0 { tell(ArchiveDamage(.references, "\(loose) rows belong to no article")) }
    let unused =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM article_body WHERE id NOT IN (SELECT body FROM article)") ?? 0
    if unused > 0 { tell(ArchiveDamage(.references, "\(unused) texts belong to no article")) }
  }

  /// The numbers of all articles, from the table and from the index of identities in case a page is
  /// broken.
  private mutating func articleNumbers() -> [Int64] {
    var numbers: Set<Int64> = []
    for sql in [
      "SELECT number FROM article NOT INDEXED",
      "SELECT number FROM article INDEXED BY sqlite_autoindex_article_1 WHERE identity IS NOT NULL",
    ] {
      attempt(.articles) { inspection in
        let cursor = try Int64.fetchCursor(inspection.database, sql: sql)
        while let number = try cursor.next() { numbers.insert(number) }
      }
    }
    return numbers.sorted()
  }

  /// Reads the rest of the index once all articles are checked.
  private mutating func readIndex(_ index: inout IndexReading) throws {
    while try index.read(1 << 20) {
      done.postings = index.read
      progress(done)
    }
  }

  private mutating func inspectArticles(
    _ derived: inout DerivedContents, _ index: inout IndexReading
  ) {
    let numbers = articleNumbers()
    done.total = numbers.count
    let crew = InspectionCrew(
      workers: ProcessInfo.processInfo.activeProcessorCount, by: rules)
    var batch = fetch(numbers.prefix(Self.atOnce))
    var next = min(Self.atOnce, numbers.count)
    while done.articles < numbers.count {
      let count = next - done.articles
      crew.begin(batch)
      let fetched = fetch(numbers[next..<min(next + Self.atOnce, numbers.count)])
      attempt(.searchIndex) { _ in
        while crew.isBusy, try index.read(1 << 11) {}
      }
      for (article, outcome) in zip(batch, crew.collect()) {
        take(article, outcome, &derived, &index)
      }
      done.articles += count
      next = min(next + Self.atOnce, numbers.count)
      batch = fetched
      progress(done)
    }
  }

  private mutating func take(
    _ article: InspectedArticle, _ outcome: InspectionCrew.Outcome,
    _ derived: inout DerivedContents, _ index: inout IndexReading
  ) {
    switch outcome {
    case .success(let found):
      index.take(found.sums, of: found.number)
      for damage in derived.take(found) {
        tell(ArchiveDamage(damage.part, article: found.id, damage.detail))
      }
    case .failure(let part):
      tell(
        ArchiveDamage(
          .articles, article: article.listed.id, "its \(part.rawValue) can't be read"))
    }
  }

  /// Reads the articles with these numbers; reports and skips those that can't be read.
  private mutating func fetch(_ numbers: some Sequence<Int64>) -> [InspectedArticle] {
    numbers.compactMap { number in
      do {
        if let article = try InspectedArticle.fetch(database, number: number) { return article }
        tell(ArchiveDamage(.articles, article: id(number), "has lost its text"))
      } catch let error as DatabaseError {
        let reason = error.message ?? "\(error.resultCode)"
        tell(ArchiveDamage(.articles, article: id(number), "can't be read: \(reason)"))
      } catch {
        tell(ArchiveDamage(.articles, article: id(number), "its row can't be read"))
      }
      return nil
    }
  }

  private func id(_ number: Int64) -> Article.ID? {
    let statement = try? database.cachedStatement(
      sql: "SELECT identity FROM article WHERE number = ?")
    guard let statement else { return nil }
    return (try? Int64.fetchOne(statement, arguments: [number])).map(ArticleFingerprint.id)
  }

  private mutating func inspectCounts() throws {
    let counted = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), coalesce(sum(1 - is_read), 0), coalesce(sum(is_bookmarked), 0) FROM article
        """)
    guard let counted else { return }
    let summary = ArchiveSummary(articles: counted[0], unread: counted[1], bookmarked: counted[2])
    if try ArticleStore.tally(database) != summary {
      tell(ArchiveDamage(.counts, "the totals do not fit the articles"))
    }
  }

  private mutating func inspectMarks() throws {
    for (table, column) in [("bookmark", "is_bookmarked"), ("read_mark", "is_read")] {
      let different =
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM article
            WHERE \(column) <> (identity IN (SELECT identity FROM \(table)))
            """) ?? 0
      if different > 0 {
        tell(ArchiveDamage(.marks, "\(different) articles do not show what \(table) holds"))
      }
    }
    let tags = try Row.fetchAll(database, sql: "SELECT key, name FROM tag")
    for tag in tags where FacetKey.squashed(tag[1]) != tag[0] {
      tell(ArchiveDamage(.marks, "a tag's name does not match its sort key"))
    }
  }
}
