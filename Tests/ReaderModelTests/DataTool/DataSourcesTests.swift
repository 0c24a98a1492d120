import Foundation
import Testing

@testable import DataTool

/// What `make data` builds is what the repository ships.
@Suite struct DataSourcesTests {
  private func shipped(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(TestData.folder)/\(name)"))
  }

  @Test func gazetteerIsBuiltFromItsSources() throws {
    let sources = try GazetteerSources(folder: "\(TestData.folder)/gazetteer/sources")
    #expect(try sources.built().file == shipped("gazetteer/gazetteer.bin"))
  }

  @Test func catalogueIsBuiltFromItsSources() throws {
    let sources = try WeaponSources(folder: "\(TestData.folder)/weapons/sources")
    #expect(try Data(sources.catalogue().utf8) == shipped("weapons/catalogue.tsv"))
  }
}
