import Foundation
import Archive
import ReaderModel
import Testing

@testable import TUIReader

@Suite final class ReannotateCommandTests {
  private let folder: URL
  private let store: ArticleStore
  private let id: Article.ID

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString)")
    store = try ArticleStore(
      path: folder.appendingPathComponent(".local/share/tuireader/archive.sqlite").path)
    let visit = ParsedArticle(
      title: "A visit\u{1B}[2J", language: "en", paragraphs: ["The minister flew to Poland."])
    let calm = ParsedArticle(title: "A calm day", language: "en", paragraphs: ["It was calm."])
    _ = try store.save(
      [visit, calm].map { AnnotatedArticle(parsed: $0, annotation: .empty, extractor: "old") })
    let query = ArticleQuery(filter: .word("visit"))
    id = try #require(try store.rows(matching: query, from: .top, limit: 1).first).id
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func whatChangedIsListedOnce() throws {
    let run = try ProgramRun(["reannotate"], home: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 2)
    let line = try #require(run.lines.first)
    #expect(line.hasPrefix("~ \(id.rawValue)  A visit"))
    #expect(line.contains(": + country Poland") && !line.contains("\u{1B}"))
    #expect(run.lines.last == "renewed 2 · unchanged 0 · changed 1")
    let again = try ProgramRun(["reannotate"], home: folder)
    #expect(again.lines == ["renewed 0 · unchanged 2 · changed 0"])
    let all = try ProgramRun(["reannotate", "--all", "calm"], home: folder)
    #expect(all.lines == ["renewed 1 · unchanged 0 · changed 0"])
  }

  @Test func scriptsGetObjects() throws {
    let run = try ProgramRun(["reannotate", "--json", "visit"], home: folder)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.contains(#""added":[{"kind":"country","value":"Poland"}]"#) == true)
    #expect(run.lines.last == #"{"renewed":1,"unchanged":0,"changed":1}"#)
  }

  private static let calls: [([String], Int32)] = [
    (["unicorn"], 1), (["cuntry:PL"], 2), (["--archive", "/dev/null/a"], 3),
  ]

  @Test(arguments: calls)
  func theStatusSaysWhatBecameOfIt(arguments: [String], status: Int32) throws {
    #expect(try ProgramRun(["reannotate"] + arguments, home: folder).status == status)
  }

  @Test func whatMatchesNothingSaysSo() throws {
    let run = try ProgramRun(["reannotate", "unicorn"], home: folder)
    #expect(run.errors == "tuireader: nothing matches\n")
  }

  @Test func theProgressLineShowsShareAndCounts() {
    var report = ReannotationReport()
    #expect(ReannotateCommand.line(report).contains("] 0 %  0 renewed, 0 changed"))
    (report.seen, report.total, report.renewed, report.changed) = (30, 120, 20, 2)
    #expect(
      ReannotateCommand.line(report) == "[======                  ] 25 %  20 renewed, 2 changed")
  }
}
