import Foundation
import Testing

@testable import Entities

@Suite("The extractor's version")
struct ExtractorVersionTests {
  private static let folders = [
    "dates", "gazetteer", "tagger", "weapons", "words", "names", "origins", "languages",
  ]

  /// The version of an extractor over the repository's data with a line more in one list.
  private func version(adding line: String, to list: String) throws -> String {
    let data = try TemporaryFolder()
    let folder = try #require(list.split(separator: "/").first.map(String.init))
    for other in Self.folders where other != folder {
      try FileManager.default.createSymbolicLink(
        atPath: "\(data.path)/\(other)", withDestinationPath: "\(TestData.folder)/\(other)")
    }
    try FileManager.default.copyItem(
      atPath: "\(TestData.folder)/\(folder)", toPath: "\(data.path)/\(folder)")
    let text = try String(contentsOfFile: "\(TestData.folder)/\(list)", encoding: .utf8)
    try data.write(list, text + line)
    return try NewsExtractor(dataFolder: data.path, tagger: nil).version
  }

  @Test func theSameListsAreTheSameVersion() throws {
    let shipped = try NewsExtractor(dataFolder: TestData.folder, tagger: nil).version
    #expect(try version(adding: "", to: "weapons/catalogue.tsv") == shipped)
  }

  @Test(arguments: [
    ("weapons/catalogue.tsv", "Zeta 9\tZeta 9\ttank\t\t\n"),
    ("words/people.tsv", "titles\ten\tgrandmaster\tchess\n"),
    ("words/weapon-platforms.tsv", "tank\tcarriers\ta test\n"),
    ("names/korean-families.tsv", "궉\t\tgwok\t\tyes\ta test\n"),
    ("origins/given-names.tsv", "PL\tbożydar\ta test\n"),
    ("origins/family-endings.tsv", "PL\tkowiak\ta test\n"),
    ("languages/pl.tsv", "offices\tstarost\ta test\n"),
    ("languages/case-endings.tsv", "other\ts\t-\t\ta test\n"),
  ])
  func aRowMoreIsAnotherVersion(list: String, line: String) throws {
    let shipped = try NewsExtractor(dataFolder: TestData.folder, tagger: nil).version
    #expect(try version(adding: line, to: list) != shipped)
  }
}
