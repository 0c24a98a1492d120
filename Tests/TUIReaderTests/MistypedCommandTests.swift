import Foundation
import Archive
import ReaderModel
import Testing

@testable import TUIReader

/// `tuireader serach missile` is no query of the reader.
@Suite struct MistypedCommandTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let store = try ArticleStore(path: folder.path + "/a.sqlite")
    _ = try store.save([
      AnnotatedArticle(
        parsed: ParsedArticle(
          title: "Two states", language: "en", paragraphs: ["Imports of missiles fell."]),
        annotation: .empty)
    ])
  }

  private func run(_ arguments: [String], archive: String = "a.sqlite") throws -> ProgramRun {
    try ProgramRun(["--archive", folder.path + "/" + archive] + arguments, home: folder.url)
  }

  @Test(arguments: [
    ("serach", "search"), ("exprot", "export"), ("Statz", "stats"), ("hlep", "help"),
    ("bakup", "backup"), ("facet", "facets"),
  ])
  func aMistypedCommandIsRefused(word: String, command: String) throws {
    let run = try run([word, "missile"])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("there is no command \"\(word)\"; did you mean \"\(command)\"?"))
    #expect(run.errors.contains("tuireader read \(word)"))
  }

  @Test func aFileIsNoQuery() throws {
    let run = try run([folder.path + "/a.sqlite"])
    #expect(run.status == 2)
    #expect(run.errors.contains("is a file: 'tuireader --archive"))
  }

  /// Each of these goes on to the reader, which has no terminal here.
  @Test(arguments: [
    ["missile"], ["howitzer"], ["read", "serach"], ["--", "serach"], ["serach is"],
    ["country:PL"], ["serch*"], ["k9"],
    // Words of the archive, however near to a command's name.
    ["states"], ["States", "missile"],
  ])
  func aQueryStaysOne(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains("needs a terminal"), "\(run.errors)")
  }

  @Test func aMistypedCommandMakesNoArchive() throws {
    let run = try run(["serach"], archive: "none/b.sqlite")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
  }

  @Test(arguments: [["search", "--", "--json"], ["search", "--count", "--", "--missile"]])
  func whatStandsBehindTwoHyphensIsNoOption(arguments: [String]) throws {
    #expect(!(try run(arguments)).errors.contains("Unknown option"))
  }
}
