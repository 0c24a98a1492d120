import Archive
import Foundation
import ReaderModel
import Testing

@testable import TUIReader

/// Tags, notes, references and deletions as scripts make them.
@Suite final class DeskCommandTests {
  private let folder: URL
  private let id: String

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString)")
    let path = folder.appendingPathComponent(".local/share/tuireader/archive.sqlite").path
    let store = try ArticleStore(path: path)
    let parsed = ParsedArticle(
      title: "Red alarm", source: "The Wire", authors: ["Seo Hyun-woo"], language: "en",
      paragraphs: ["The howitzer stood in a field."])
    _ = try store.save([AnnotatedArticle(parsed: parsed, annotation: .empty)])
    id = ArticleFingerprint.id(of: parsed).rawValue
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, home: folder)
  }

  @Test func tagsAndNotesAreWrittenAndListed() throws {
    #expect(try run("tag", id, "+memo", "+reading list", "-none").status == 0)
    #expect(try run("tags").output == "memo\t1\nreading list\t1\n")
    #expect(try run("tag", id).errors.contains("say which tags"))
    #expect(try run("tag", "--query", "unicorn", "+a").status == 1)
    let note = try run("note", id, "Ask \u{1B}[31mher", "--passage", "in a  field")
    #expect(note.output.contains("  “in a field”\n  Ask") && !note.output.contains("\u{1B}"))
    #expect(try run("note", id, "x", "--passage", "nowhere").errors.contains("does not have"))
    #expect(try run("search", "--count", "note:ask tag:memo").output.hasPrefix("1"))
    let references = try run("export", "--format", "markdown-references").output
    #expect(references.hasPrefix("- Seo Hyun-woo, “Red alarm”, The Wire, undated\n  - Tags: memo"))
    #expect(try run("note", id, "--remove", "1").output.isEmpty)
  }

  @Test func aDeletionIsUndone() throws {
    #expect(try run("imports", "--json").output.contains("\"added\":1,\"left\":1"))
    #expect(try run("delete", "imported:last", "--yes").output == "deleted 1\n")
    #expect(try run("restore", "--list").output.hasSuffix("\t1 article\n"))
    #expect(try run("restore").output == "restored 1\n")
    #expect(try run("restore").errors.contains("nothing was deleted"))
    #expect(try run("delete", id, "--yes", "--for-good").status == 0)
    #expect(try run("restore").status == 2)
  }
}
