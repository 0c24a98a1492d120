import Foundation
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

  @Test func aTrialSaysWhatTheArchiveWouldDo() throws {
    let store = try ArticleStore.inMemory()
    let known = ParsedArticle(title: "Fog", source: "Wire", paragraphs: ["It is foggy."])
    _ = try store.save([AnnotatedArticle(parsed: known, annotation: .empty)])
    let edition = ParsedArticle(title: "Fog", source: "Wire", paragraphs: ["It is clear."])
    let other = ParsedArticle(title: "Ice", source: "Wire", paragraphs: ["It is cold."])
    let batch = [known, edition, other].map { AnnotatedArticle(parsed: $0, annotation: .empty) }
    #expect(try TrialSink(store: store).save(batch) == [.unchanged, .updated, .imported])
    #expect(try TrialSink(store: nil).save(batch) == [.imported, .imported, .imported])
    #expect(try store.summary().articles == 1)
  }
}
