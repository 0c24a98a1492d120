import Foundation
import Entities
import ReaderModel
import Testing

@testable import DataTool

/// What `extract-sources` takes out of large tables.
@Suite struct ExtractionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("demonyms.tsv", "# surface\tcode\nPole\tPL\nPolish\tPL\nEuropean\t-\n")
    try folder.write("capitals.tsv", "Belgrade\tCS\nWarsaw\tPL\nWillemstad\tAN\n")
    try folder.write("regions.tsv", "Baltic Sea\t-\nPunjab\tPK\nPunjab\tIN\nOpole\tPL\n")
    try folder.write(
      "cities15000.tsv",
      "geonameid\tname\tcountry\tpopulation\n1\tBrzeg\tPL\t38496\n2\tWarsaw\tPL\t1702139\n")
  }

  private func places() throws -> PlaceExtract {
    try PlaceExtract(
      Originals(folders: [folder.path]), countries: ["PL", "PK", "IN"], former: ["CS"])
  }

  private func rows(_ name: String, _ columns: [String]) throws -> [String] {
    try ListFile(name, in: folder.path, columns: columns).rows.map { row in
      (columns + ["source"]).map { row[$0] }.joined(separator: "; ")
    }
  }

  @Test func namesOfTheSameCountriesShareARow() throws {
    try places().write(to: folder.path)
    #expect(
      try rows("demonyms.tsv", ["countries", "names"])
        == ["PL; Pole|Polish; general knowledge, written for the project"])
    #expect(
      try rows("capitals.tsv", ["countries", "names"])
        == ["PL; Warsaw; GeoNames"])
    #expect(
      try rows("regions.tsv", ["countries", "names"]) == [
        "-; Baltic Sea; general knowledge, written for the project", "PK IN; Punjab; GeoNames",
        "PL; Opole; GeoNames",
      ])
  }

  @Test func theLargestCityIsFirst() throws {
    try places().write(to: folder.path)
    #expect(
      try rows("cities.tsv", ["name", "country", "thousands"])
        == ["Warsaw; PL; 1702; GeoNames", "Brzeg; PL; 38; GeoNames"])
  }

  @Test func designationsAreTakenWithTheirClasses() throws {
    let words = try WeaponWords(folder: "\(TestData.folder)/weapons/sources")
    let table = """
      country,system,destroyed
      Russia,1 2S19 howitzer,1
      Russia,1 2S19 howitzer,1
      Russia,3 KamAZ-4310 truck,1
      Russia,1 Su-25 close support aircraft,1
      """
    let found = SeenDesignations(table, words: words).found
    #expect(found.map(\.name) == ["2S19", "Su-25"])
    #expect(found.map(\.category) == ["howitzer", "aircraft"])
  }

  @Test func aMissingTableIsNamed() {
    #expect(throws: Originals.Missing.self) { try Originals(folders: ["/nowhere"]).path("a.tsv") }
  }

  @Test func aKindThatIsNoneIsRefused() throws {
    try folder.write(
      "names.tsv", "kind\tcountry\tflags\tphrases\tsource\ncontry\tPL\t-\tPoland\tmade up\n")
    #expect(
      throws: ListError.badValue(
        "contry", column: "kind", path: "\(folder.path)/names.tsv", line: 2)
    ) { try CuratedNames("names.tsv", in: folder.path, codes: ["PL"]) }
  }
}
