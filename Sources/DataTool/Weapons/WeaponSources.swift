import Foundation
import Entities
import ReaderModel

/// The lists that the catalogue of weapons is built from.
struct WeaponSources {
  private let rows: [WeaponRow]

  /// Reads the lists of `folder`, `Data/weapons/sources`.
  init(folder: String) throws(ListError) {
    let generic = try WeaponWords(folder: folder).generic
    let seen = try ListFile("designations.tsv", in: folder, columns: ["class", "names"])
    rows =
      try WeaponSystemList(folder: folder, generic: generic).rows
      + seen.rows.flatMap { row in
        row.values("names").map {
          WeaponRow(
            name: $0, system: $0, category: row["class"], country: "", needsEvidence: true)
        }
      }
  }

  /// The text of `catalogue.tsv`: each name once, sorted.
  func catalogue() -> String {
    var known: [String: WeaponRow] = [:]
    for row in rows {
      guard let other = known[row.key], !row.isBetter(than: other) else {
        known[row.key] = row
        continue
      }
    }
    let header = "# name\tsystem\tclass\tcountry\t? when the name alone does not say enough\n"
    return header + known.values.map(\.line).sorted().joined(separator: "\n") + "\n"
  }
}
