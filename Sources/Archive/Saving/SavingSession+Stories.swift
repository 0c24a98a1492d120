import Foundation
import GRDB
import ReaderModel

/// Links versions of one story. The cost for an article does not depend on the size of the archive:
/// 32 look-ups of keys, each with a bounded answer, and a few texts to compare.
extension SavingSession {
  /// The most articles of a key. A key that more have comes from a template and tells nothing.
  static let mostOfKey = 32
  /// The most articles whose texts are compared with a new one.
  private static let mostCompared = 6
  /// The most that are compared because of a single key, which may be a common phrase.
  private static let mostUnsure = 2
  /// The most articles of a story.
  static let mostOfStory = 64

  /// Stores the keys of the article with that number, and adds it to the story that it is a version
  /// of; joins stories that both have a version of it.
  func joinStory(_ profile: StoryProfile, number: Int64) throws {
    let (own, candidates) = try lookUp(profile, besides: number)
    let insertion = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO story_key VALUES (?, ?)")
    for (key, count) in own.sorted(by: { $0.key < $1.key }) where count < Self.mostOfKey {
      try insertion.execute(arguments: [key, number])
    }
    var joined: Set<Int64> = [number]
    for candidate in candidates where !joined.contains(candidate) {
      guard let likeness = try article(candidate).map({ profile.likeness(to: StoryProfile($0)) }),
        likeness > .none
      else { continue }
      let members = try Self.story(of: candidate, in: database)
      guard joined.count + members.count <= Self.mostOfStory,
        try likeness == .copied || fits(profile, storyOf: candidate, members)
      else { continue }
      joined.formUnion(members)
    }
    guard joined.count > 1, let lead = joined.min() else { return }
    let membership = try database.cachedStatement(
      sql: """
        INSERT INTO story_member VALUES (?1, ?2)
        ON CONFLICT(number) DO UPDATE SET lead = ?2 WHERE lead <> ?2
        """)
    for member in joined.sorted() { try membership.execute(arguments: [member, lead]) }
  }

  /// Whether a rewrite of one version is like the first one too, so that rewrites of rewrites don't
  /// lead from one story to another.
  private func fits(
    _ profile: StoryProfile, storyOf candidate: Int64, _ members: [Int64]
  ) throws -> Bool {
    guard let lead = members.first, lead != candidate else { return true }
    return try article(lead).map { profile.likeness(to: StoryProfile($0)) > .none } ?? false
  }

  /// Takes an article out of its story and removes its keys.
  func leaveStory(_ profile: StoryProfile, number: Int64) throws {
    let deletion = try database.cachedStatement(
      sql: "DELETE FROM story_key WHERE key = ? AND number = ?")
    for key in profile.keys { try deletion.execute(arguments: [key, number]) }
    let members = try Self.story(of: number, in: database)
    guard members.count > 1 else { return }
    let rest = members.filter { $0 != number }
    try database.execute(sql: "DELETE FROM story_member WHERE number = ?", arguments: [number])
    if rest.count == 1 {
      try database.execute(sql: "DELETE FROM story_member WHERE number = ?", arguments: [rest[0]])
    } else if let lead = rest.min() {
      try database.execute(
        sql: "UPDATE story_member SET lead = ?1 WHERE lead = ?2 AND lead <> ?1",
        arguments: [lead, members.min()])
    }
  }

  /// The numbers of the articles of a story, ascending; only `number` if it has no others.
  static func story(of number: Int64, in database: Database) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number FROM story_member
        WHERE lead = (SELECT lead FROM story_member WHERE number = ?) ORDER BY number
        """)
    let members = try Int64.fetchAll(statement, arguments: [number])
    return members.isEmpty ? [number] : members
  }

  /// How many articles have each of the profile's own keys, and the articles that share keys with
  /// it, those with the most first.
  private func lookUp(
    _ profile: StoryProfile, besides number: Int64
  ) throws -> (own: [Int64: Int], candidates: [Int64]) {
    let keys = Set(profile.keys)
    guard !keys.isEmpty else { return ([:], []) }
    var wanted = Array(Set(profile.wantedKeys))
    var own = Dictionary(uniqueKeysWithValues: keys.map { ($0, 0) })
    // One statement for all, whatever their number.
    while wanted.count < Self.placesOfKeys { wanted.append(wanted[0]) }
    let statement = try database.cachedStatement(sql: Self.lookUpOfKeys)
    var hits: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(wanted))
    while let row = try rows.next() {
      let (key, found): (Int64, Int64) = (row[0], row[1])
      if let count = own[key] { own[key] = count + 1 }
      if found != number { hits[found, default: 0] += 1 }
    }
    let best = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCompared)
    let sure = best.prefix { $0.value > 1 }
    return (own, best.prefix(max(sure.count, Self.mostUnsure)).map(\.key))
  }

  private static let placesOfKeys = 32
  private static let lookUpOfKeys = """
    SELECT key, number FROM story_key
    WHERE key IN (\(Array(repeating: "?", count: placesOfKeys).joined(separator: ", ")))
    """

  /// The article with that number; nil if it is gone or can't be read.
  private func article(_ number: Int64) throws -> ParsedArticle? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT b.record FROM article AS a JOIN article_body AS b ON b.id = a.body
        WHERE a.number = ?
        """)
    return try Data.fetchOne(statement, arguments: [number]).flatMap {
      try? ArticleRecord.article(from: Array($0))
    }
  }
}
