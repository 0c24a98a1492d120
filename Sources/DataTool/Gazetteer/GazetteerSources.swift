import Foundation
import Entities
import ReaderModel

/// The lists that the gazetteer is built from, most reliable first.
struct GazetteerSources {
  private let countries: [(code: String, name: String)]
  private let phrases: [GazetteerBuilder.Phrase]

  /// Reads the lists of `folder`, `Data/gazetteer/sources`.
  init(folder: String) throws(ListError) {
    let leftOut = try LeftOut(folder: folder)
    let persons =
      try Self.personNames("given-names.tsv", kind: "given", in: folder)
      + Self.personNames("family-names.tsv", kind: "surname", in: folder)
    let countries = try CountryNames(
      folder: folder, leftOut: leftOut, persons: Set(persons.map { $0.text.lowercased() }))
    self.countries = countries.table
    var phrases: [GazetteerBuilder.Phrase] = []
    let codes = Set(countries.table.map(\.code))
    for name in ["names.tsv", "organisations.tsv", "people.tsv", "foreign.tsv"] {
      phrases += try CuratedNames(name, in: folder, codes: codes).phrases
    }
    phrases += countries.phrases
    phrases += try PlaceNames(folder: folder, leftOut: leftOut, codes: codes).phrases
    phrases += try CuratedNames("companies.tsv", in: folder, codes: codes).phrases
    self.phrases = phrases + persons
  }

  /// The gazetteer file, and the number of phrases and beginnings of phrases in it.
  func built() -> (file: Data, count: Int) {
    var builder = GazetteerBuilder(countries: countries)
    for phrase in phrases { builder.add(phrase) }
    return (builder.file(), builder.count)
  }

  private static func personNames(
    _ name: String, kind: String, in folder: String
  ) throws(ListError) -> [GazetteerBuilder.Phrase] {
    try ListFile(name, in: folder, columns: ["names"]).rows.flatMap { row in
      row.values("names").map { .init($0, kind: kind) }
    }
  }
}
