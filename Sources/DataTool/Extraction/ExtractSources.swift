import ArgumentParser
import Entities
import ReaderModel

/// Extracts the sources of the gazetteer and the weapons catalogue from large tables.
struct ExtractSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract-sources",
    abstract: "Renew the compact lists in Data/*/sources from the tables they were taken from.",
    discussion: """
      The READMEs of Data/gazetteer and Data/weapons say which tables these are and where they \
      are to be had.
      """)

  @Option(help: "A folder with originals; repeat it for more. The first that has a file gives it.")
  var from: [String]

  @Option(help: "The data folder.")
  var data = "Data"

  func run() throws {
    let originals = Originals(folders: from)
    let gazetteer = "\(data)/gazetteer/sources"
    let countries = try CountryExtract(originals)
    try countries.write(to: gazetteer)
    let usual = try ListFile("usual-names.tsv", in: gazetteer, columns: ["country"])
    let former = Set(usual.rows.map { $0["country"] })
    try PlaceExtract(originals, countries: countries.codes, former: former).write(to: gazetteer)
    try PersonExtract(originals).write(to: gazetteer)
    let weapons = "\(data)/weapons/sources"
    let words = try WeaponWords(folder: weapons)
    try SeenDesignations(originals.text("oryx_systems.csv"), words: words)
      .write(to: "\(weapons)/designations.tsv")
  }
}
