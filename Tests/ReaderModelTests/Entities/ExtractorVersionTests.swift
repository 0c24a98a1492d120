import Foundation
import Testing

@testable import ReaderModel

@Suite struct ExtractorVersionTests {
  /// An extractor over the repository's lists and another catalogue of weapons.
  private func version(catalogue: String) throws -> String {
    let folder = try TemporaryFolder()
    for list in ["dates", "gazetteer", "tagger"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(list)", withDestinationPath: "\(TestData.folder)/\(list)")
    }
    try folder.write("weapons/catalogue.tsv", catalogue)
    return try NewsExtractor(dataFolder: folder.path).version
  }

  @Test func anotherCatalogueOfWeaponsIsAnotherVersion() throws {
    let path = TestData.folder + "/weapons/catalogue.tsv"
    let catalogue = try String(contentsOfFile: path, encoding: .utf8)
    let shipped = try TestData.extractor().version
    #expect(try version(catalogue: catalogue) == shipped)
    #expect(try version(catalogue: catalogue + "Zeta 9\tZeta 9\ttank\t\t\n") != shipped)
  }
}
