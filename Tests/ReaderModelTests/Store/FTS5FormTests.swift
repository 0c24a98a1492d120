import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// The pages that other versions of SQLite write, and what is done with forms that nobody knows.
@Suite struct FTS5FormTests {
  /// Programs that read SQL on their input and run it on the file that they are given.
  ///
  /// `TUIREADER_SQLITE_SHELLS` names more, parted by colons: each is another version to test.
  private static let shells: [String] = {
    let environment = ProcessInfo.processInfo.environment
    let named = (environment["TUIREADER_SQLITE_SHELLS"] ?? "").split(separator: ":")
      .map(String.init)
    let usual = (environment["PATH"] ?? "").split(separator: ":").lazy.map { $0 + "/sqlite3" }
      .first(where: FileManager.default.isExecutableFile)
    return named + [usual].compactMap { $0 }
  }()

  /// Words, some of which begin alike, in the order in which a script writes them.
  private static let words = (0..<3000).map { index in
    "w" + String(index * 7919 % 3001, radix: 5) + (index.isMultiple(of: 3) ? "drill" : "")
  }

  /// A script that fills an index: in several segments, in one, or partly merged.
  private static func script(_ end: String) -> String {
    let rows = stride(from: 0, to: words.count, by: 30).map { start in
      let text = words[start..<start + 30].joined(separator: " ")
      return "INSERT INTO article_index VALUES ('title', '\(text) \(text)', 'term');"
    }
    return """
      CREATE VIRTUAL TABLE article_index USING fts5(title, body, terms, content = '');
      INSERT INTO article_index(article_index, rank) VALUES ('pgsz', 300);
      \(rows.joined(separator: "\n"))
      \(end)
      """
  }

  private static func run(_ shell: String, _ script: String, on file: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell)
    process.arguments = [file.path]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test(
    .enabled(
      if: !Self.shells.isEmpty,
      "no sqlite3 on the PATH, and TUIREADER_SQLITE_SHELLS names no program"),
    arguments: Self.shells,
    [
      "", "INSERT INTO article_index(article_index) VALUES ('optimize');",
      "INSERT INTO article_index(article_index, rank) VALUES ('merge', 20);",
    ])
  func thePagesOfEachVersionTellWhatFTS5Tells(shell: String, end: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Self.run(shell, Self.script(end), on: file)
    try DatabaseQueue(path: file.path).write { database in
      try database.execute(
        sql: "CREATE VIRTUAL TABLE temp.account USING fts5vocab(main, article_index, row)")
      let all = try String.fetchAll(database, sql: "SELECT term FROM temp.account")
      #expect(all.count > 2500)
      #expect(try FTS5Form.isKnown(database))
      let vocabulary = IndexVocabulary(database)
      for word in all.enumerated().filter({ $0.offset.isMultiple(of: 60) }).map(\.element) {
        for length in 1...word.utf8.count {
          let letters = word.prefix(length)
          let expected = all.filter { $0.hasPrefix(letters) }.map { Array($0.utf8) }
          let few = try vocabulary.few(beginningWith: Array(letters.utf8))
          #expect(few == (expected.count <= 16 ? expected : nil), "\(letters)")
        }
      }
    }
  }

  @Test(arguments: [
    (4, 3_040_001, true), (4, 3_054_001, true), (5, 3_054_001, false), (3, 3_008_000, false),
    (4, 4_000_000, false), (nil, 3_040_001, false),
  ])
  func otherFormsAndVersionsAreNotRead(version: Int?, library: Int32, isKnown: Bool) {
    #expect(FTS5Form.isKnown(version: version, library: library) == isKnown)
  }

  @Test func anIndexInAnotherFormIsLeftToFTS5() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    let few = try store.write { database in
      let before = try IndexVocabulary(database).few(beginningWith: Array("museu".utf8))
      #expect(before?.count == 1)
      try database.execute(sql: "UPDATE article_index_config SET v = 5 WHERE k = 'version'")
      return try IndexVocabulary(database).few(beginningWith: Array("museu".utf8))
    }
    #expect(few == nil)
    let query = ArticleQuery(filter: .prefix("museu"))
    #expect(try store.count(matching: query) == 1)
  }
}
