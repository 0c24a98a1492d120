import Foundation
import Testing

@testable import Entities
@testable import ReaderModel
@testable import Text

@Suite("Word lists of the data folder")
struct WordListsTests {
  /// A copy of `words`, with what `change` makes of one file.
  private func lists(_ file: String, _ change: (String) -> String) throws -> WordLists {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: TestData.folder + "/words", toPath: folder.path + "/words")
    let path = "\(TestData.folder)/words/\(file)"
    try folder.write("words/\(file)", change(String(contentsOfFile: path, encoding: .utf8)))
    return try WordLists(dataFolder: folder.path)
  }

  @Test func everyFileIsRead() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: TestData.folder + "/words")
    let read =
      WordLists.files.map { $0 + ".tsv" } + ["weapon-platforms.tsv", "name-clues.tsv", "README.md"]
    #expect(Set(files).isSubset(of: Set(read)))
  }

  @Test func aWordMoreIsKnown() throws {
    let word = try #require(WordScanner.words(in: Array("Grandmaster".utf8)).first)
    let more = try lists("people.tsv") { $0 + "titles\ten\tgrandmaster\ta test\n" }
    #expect(more[.titles].contains(word))
    #expect(try !TestData.lists().words[.titles].contains(word))
  }

  @Test func aListOfAnUnknownNameIsAnError() {
    #expect(throws: ListError.self) {
      try lists("people.tsv") { $0 + "titels\ten\tgrandmaster\ta test\n" }
    }
  }

  @Test func aListWithoutRowsIsAnError() {
    #expect(throws: ListError.self) {
      try lists("korean.tsv") { text in
        text.split(separator: "\n").filter { !$0.hasPrefix("hangulOffices") }.joined(
          separator: "\n")
      }
    }
  }
}
