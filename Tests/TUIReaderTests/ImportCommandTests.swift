import Foundation
import Archive
import Ingest
import ReaderModel
import Testing

@testable import TUIReader

@Suite struct ImportCommandTests {
  @Test func theProgressLineShowsShareAndCounts() {
    var progress = ImportProgress()
    progress.articles = 12
    progress.rejected = 1
    #expect(ImportProgressBar.line(progress) == "12 articles, 1 rejected")
    progress.bytes = 30
    progress.totalBytes = 120
    let line = ImportProgressBar.line(progress)
    #expect(line == "[======                  ] 25 %  12 articles, 1 rejected")
    progress.bytes = 500
    #expect(ImportProgressBar.line(progress).contains("] 100 % "))
  }

  @Test(arguments: ["import", "import --format odt x"])
  func wrongUseEndsWithItsStatus(_ line: String) throws {
    #expect(TUIReader.status(for: line.split(separator: " ").map(String.init)) == 2)
  }

  @Test func aTrialOfAMissingFileMakesNoArchive() throws {
    let archive = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).sqlite").path
    let arguments = ["import", "--dry-run", "/nowhere/at/all.txt", "--archive", archive]
    #expect(TUIReader.status(for: arguments) == 1)
    #expect(!FileManager.default.fileExists(atPath: archive))
  }

  @Test func whatIsNowhereMakesNoArchive() throws {
    let folder = try TestFolder()
    let archive = folder.path + "/new/typo.sqlite"
    let run = try ProgramRun(
      ["import", "/nowhere/at/all", folder.path + "/none.txt", "--archive", archive],
      home: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("/nowhere/at/all: no such file or folder"))
    #expect(run.output == "imported 0 · updated 0 · unchanged 0 · rejected 2\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/new"))
  }

  /// Once it was waited for somebody to write into the pipe.
  @Test(arguments: ["import", "search", "check", "backup"])
  func anArchiveIsARegularFile(command: String) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Array("Fog\n\nIt is foggy in the north.\n".utf8))
    let pipe = folder.path + "/pipe.sqlite"
    try #require(mkfifo(pipe, 0o600) == 0)
    for archive in [pipe, "/dev/null"] {
      let run = try ProgramRun(
        [command, "--archive", archive, command == "check" ? "--json" : folder.path + "/a.txt"],
        home: folder.url)
      #expect(run.status == 3)
      #expect(run.errors.contains("\(archive) can't be opened: it is no regular file"))
    }
  }

  @Test func aTrialSaysWhatTheArchiveWouldDo() throws {
    let store = try ArticleStore.inMemory()
    let known = ParsedArticle(title: "Fog", source: "Wire", paragraphs: ["It is foggy."])
    _ = try store.save([AnnotatedArticle(parsed: known, annotation: .empty)])
    let edition = ParsedArticle(
      title: "Fog", source: "Wire", paragraphs: ["It is foggy. It clears."])
    let other = ParsedArticle(title: "Ice", source: "Wire", paragraphs: ["It is cold."])
    let batch = [known, edition, other].map { AnnotatedArticle(parsed: $0, annotation: .empty) }
    #expect(try TrialSink(store: store).save(batch) == [.unchanged, .updated, .imported])
    #expect(try TrialSink(store: nil).save(batch) == [.imported, .imported, .imported])
    #expect(try store.summary().articles == 1)
  }
}
