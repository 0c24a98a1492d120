import Foundation
import Archive
import ReaderModel
import Text
import Testing

@testable import TUIReader

/// The commands over an archive, as scripts call them.
@Suite final class ArchiveCommandTests {
  private let folder: URL
  private let ids: [String]

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString)")
    let path = folder.appendingPathComponent(".local/share/tuireader/archive.sqlite").path
    let store = try ArticleStore(path: path)
    let day = CivilDate(year: 2023, month: 7, day: 31)
    let hostile = ParsedArticle(
      title: "Red \u{1B}[31m\u{202E}alarm", source: "Wire, \"The\"", language: "en",
      published: PublicationDate(day: day, precision: .day),
      paragraphs: ["=cmd The howitzer\u{9B}2J stood \u{7}in a field.", "국방부는 이날 말했다."])
    let plain = ParsedArticle(
      title: "A calm day", language: "en", paragraphs: ["Nothing was fired at all."])
    let annotation = Annotation(
      entities: [
        Entity(
          id: "p1", kind: .person, name: "Ada\u{1B} Example", mentions: [Mention(range: 0..<3)])
      ],
      countries: [CountryInArticle(code: "PL", name: "Poland", how: .named, mentions: 2)])
    _ = try store.save([
      AnnotatedArticle(parsed: hostile, annotation: annotation),
      AnnotatedArticle(parsed: plain, annotation: .empty),
    ])
    ids = try store.rows(matching: .everything, from: .top, limit: 5).map(\.id.rawValue)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, home: folder)
  }

  private static let calls: [([String], Int32)] = [
    (["search", "howitzer"], 0), (["search", "unicorn"], 1), (["search", "cuntry:PL"], 2),
    (["search", "--limit", "0", "a"], 2), (["search", "--jsno", "a"], 2), (["show", "zz"], 1),
    (["facets"], 0), (["facets", "--kind", "weapon"], 1), (["facets", "--kind", "colour"], 2),
    (["bookmark"], 2), (["bookmark", "ffffffffffffffff"], 1), (["export", "--format", "odt"], 2),
    (["export", "unicorn"], 1), (["check"], 0), (["stats"], 0), (["nonsense:1"], 2),
    (["search", "--archive", "/dev/null/a.sqlite", "a"], 3),
    (["--archive", "/dev/null/a.sqlite", "stats"], 3), (["--version"], 0), (["--help"], 0),
  ]

  @Test(arguments: calls)
  func theStatusSaysWhatBecameOfIt(arguments: [String], status: Int32) throws {
    let run = try ProgramRun(arguments, home: folder)
    #expect(run.status == status, "\(run.errors)")
    if status > 1 { #expect(run.output.isEmpty && !run.errors.isEmpty) }
  }

  /// Once made an empty archive, folders and all, and said nothing.
  @Test(arguments: ["search", "facets", "stats", "check", "export"])
  func aMistypedArchiveIsNotMade(command: String) throws {
    let path = folder.appendingPathComponent("typo/x.sqlite").path
    let run = try ProgramRun(
      ["--archive", path, command] + (command == "search" ? ["a"] : []), home: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("there is no such file"))
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("typo").path))
  }

  @Test func whatMatchesNothingSaysSo() throws {
    #expect(try run("search", "unicorn").errors.contains("nothing matches"))
  }

  @Test func deletingNeedsAYesAndAQuery() throws {
    #expect(try run("delete").errors.contains("name the articles to delete"))
    let asked = try run("delete", "howitzer")
    #expect(asked.status == 2)
    #expect(asked.errors.contains("this would delete 1 article; --yes does it"))
    #expect(try run("search", "--count").output == "2\n")
    #expect(try run("delete", "--yes", ids[0]).output == "deleted 1\n")
    #expect(try run("search", "howitzer").status == 1)
    #expect(try run("search", "--count").output == "1\n")
    #expect(try run("delete", "--yes", "howitzer").errors.contains("nothing matches"))
  }

  @Test func twoHyphensEndTheOptions() throws {
    let all = try run("search", "--count", "--", "-howitzer")
    #expect(all.status == 0)
    #expect(all.output == "1\n")
  }

  @Test func aQueryThatCannotBeReadIsPointedAt() throws {
    let errors = try run("search", "w cuntry:PL").errors
    let expected = """
      tuireader: unknown field 'cuntry:' — did you mean 'country:'?
        w cuntry:PL
          ^

      """
    #expect(errors == expected)
  }

  /// Once the whole line was shown, and the mark thousands of columns away.
  @Test(arguments: [
    String(repeating: "w", count: 4097), String(repeating: "국방부 ", count: 300),
    String(repeating: "word ", count: 100) + "cuntry:PL " + String(repeating: "word ", count: 100),
  ])
  func aLongQueryIsShownAroundTheMark(query: String) throws {
    let lines = try run("search", query).errors.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(lines[1].contains("…") && lines[2].hasSuffix("^"))
    if query.contains("cuntry") {
      let mark = lines[2].count - 1
      #expect(lines[1].dropFirst(mark).hasPrefix("cuntry:PL"))
    }
  }

  @Test func wordsOfAShellKeepAnUnknownField() throws {
    for field in ["país:", "c\u{1}ountry:"] {
      let run = try run("search", "a", field + "South Korea")
      #expect(run.status == 2)
      #expect(run.errors.contains("unknown field"))
    }
  }

  @Test func everyOutputIsSafeForATerminal() throws {
    for arguments in [
      ["search"], ["search", "--json"], ["show", ids[0]], ["show", "--json", ids[0]],
      ["export", "--format", "jsonl"], ["export", "--format", "csv"],
      ["export", "--format", "markdown"], ["facets", "--kind", "person"],
      ["facets", "--kind", "person", "--json"], ["search", "country:\u{1B}[2J\u{9B}x"],
      ["search", "\u{1B}\u{202E}country\u{9B}:x"],
    ] {
      let run = try ProgramRun(arguments, home: folder)
      let text = run.output + run.errors
      #expect(!text.isEmpty, "\(arguments)")
      for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
        let isControl =
          scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
        #expect(!isControl, "\(arguments): U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func searchListsCountsAndQuotes() throws {
    #expect(try run("search", "--count", "country:PL").output == "1\n")
    #expect(try run("search").lines.count == 2)
    #expect(try run("search", "--limit", "1").lines.count == 1)
    let line = try #require(try run("search", "--json", "국방부").lines.first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["id"] as? String == ids[0])
    #expect(object["published"] as? String == "2023-07-31")
    #expect(object["countries"] as? [String] == ["PL"])
    #expect((object["snippet"] as? String)?.contains("국방부는") == true)
  }

  @Test func showGivesTheWholeObject() throws {
    let run = try run("show", "--json", String(ids[0].prefix(6)))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let expected: Set<String> = [
      "id", "title", "subtitles", "source", "authors", "url", "language", "published",
      "publishedPrecision", "publishedInferred", "publishedZoneAssumed", "captions", "text",
      "paragraphs", "links", "dropped", "entities", "countries", "dates", "events", "quotes",
      "deals", "timeline", "bookmarked", "read",
      "tags",
    ]
    #expect(Set(object.keys) == expected)
    #expect(object["title"] as? String == "Red \u{1B}[31m\u{202E}alarm")
  }

  @Test func marksAreMadeOnTheGoodAndTheBadAreNamed() throws {
    let run = try run("bookmark", "0000000000000000", ids[1])
    #expect(run.status == 1)
    #expect(run.errors == "tuireader: the archive has no article 0000000000000000\n")
    #expect(try self.run("search", "--count", "is:bookmarked").output == "1\n")
    #expect(try self.run("bookmark", "--remove", ids[1]).status == 0)
    #expect(try self.run("search", "--count", "is:bookmarked").status == 1)
  }

  @Test func aMistypedNumberIsNamedBesideTheGoodOne() throws {
    let run = try run("bookmark", "--json", ids[0], "nope")
    #expect(run.status == 1)
    #expect(run.errors == "tuireader: the archive has no article nope\n")
    #expect(run.output == "{\"id\":\"\(ids[0])\",\"bookmarked\":true}\n")
  }

  @Test(arguments: ["show", "bookmark"]) func noIdentityIsAskedFor(command: String) throws {
    for blank in ["", " ", "\u{A0}\n"] {
      let run = try run(command, blank)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("tuireader: name an article by its identity, or by the beg"))
      #expect(run.errors.filter { $0 == "\n" }.count == 1)
    }
  }

  @Test(arguments: [
    ("/nowhere/at/x", "tuireader: /nowhere/at/x can't be made: there is no folder /nowhere/at\n"),
    ("/dev/null/x", "tuireader: /dev/null/x can't be made: /dev/null is no folder\n"),
  ])
  func aBackupSaysWhyItCannotBeMade(file: String, sentence: String) throws {
    let run = try run("backup", file)
    #expect(run.status == 3)
    #expect(run.errors == sentence)
  }

  @Test func theHelpOfKeysNamesEverySpelling() throws {
    let help = try run("render", "--help").output
    for spelling in ["\"two words\"", "<Enter>", "<C-d>", "<Space>", "<Quote>"] {
      #expect(help.contains(spelling))
    }
  }

  @Test func aBackupSaysWhereAndHowLarge() throws {
    let file = folder.appendingPathComponent("copy.sqlite").path
    let run = try run("backup", "--json", file)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["file"] as? String == file)
    #expect(try object["bytes"] as? Int == Data(contentsOf: URL(fileURLWithPath: file)).count)
  }

  @Test func anExportImportsAgainWithoutLoss() throws {
    let export = folder.appendingPathComponent("export.jsonl")
    let first = try run("export").output
    try Data(first.utf8).write(to: export)
    let other = folder.appendingPathComponent("other.sqlite").path
    #expect(try run("import", "--archive", other, export.path).status == 0)
    let parsed = try [ArticleStore(path: other), ArticleStore(path: path)].map { store in
      try ids.map { try store.article(Article.ID(rawValue: $0))?.parsed.text }
    }
    #expect(parsed[0] == parsed[1])
    let again = try run("import", "--json", export.path)
    #expect(again.output.contains("\"unchanged\":2"))
  }

  private var path: String {
    folder.appendingPathComponent(".local/share/tuireader/archive.sqlite").path
  }

  @Test func csvKeepsItsColumnsAndNoFormula() throws {
    let output = try run("export", "--format", "csv").output
    #expect(output.hasPrefix("id,published,title,source,"))
    #expect(output.contains("\"Wire, \"\"The\"\"\""))
    #expect(output.contains("'=cmd"))
  }
}
