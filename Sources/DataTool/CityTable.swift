import Entities
import ReaderModel

/// GeoNames' cities of 15,000 people or more.
struct CityTable {
  /// Names that are common words or names of persons before they are towns.
  private static let stopped: Set<String> = Set(
    ("Of Same Bar Ho Most Van Best Bay Police University Un Reading Mobile Nice Male Orange Enterprise Independence Union "
      + "Liberty Commerce Man Along Split Page Wa Central Eastern Northern Southern Western March August Sunday Sur Mary Date "
      + "Normal Parole Deal Street Wells Bath Hope Ferry Imam Los Las San Santa New Senate Federal Commander General Minister "
      + "Republic National Justice Defence Defense Council State Major Bank Army Wednesday Friday June May April Victoria Stanley "
      + "Kim Lee Park Moon Bush Ford Lincoln Washington Jackson Madison Nelson Marshall Clinton Johnson Wilson Davis Young "
      + "Wagner Carlos Pedro Salvador Francisco Jose Juan Santiago George Charles Alexander Martin Anderson Wood Rose King "
      + "Prince Duke Sultan Green Brown White Black Gray Grey Hill Lake River Ocean Beach Forest Garden Spring Springs Summit "
      + "Peace Freedom Progress Victory Star Sun Mars Moon Earth Time Times Post Mission Christian Temple Church Cathedral")
      .split(separator: " ").map(String.init))

  /// A phrase for every name, the most populous first.
  let phrases: [GazetteerBuilder.Phrase]

  /// Reads `cities15000.tsv`.
  init(_ path: String) throws {
    let rows = try TabbedFile(path).rows.filter { $0.count >= 4 && Int($0[3]) != nil }
    let sorted = rows.map { (row: $0, population: Int($0[3]) ?? 0) }
      .sorted { $0.population > $1.population }
    phrases = sorted.flatMap { row, population in Self.phrase(row[1], row, population) }
  }

  private static func phrase(
    _ name: String, _ row: [String], _ population: Int
  ) -> [GazetteerBuilder.Phrase] {
    guard !stopped.contains(name), name.count > 2 else { return [] }
    return [.init(name, kind: "city", code: row[2], population: population)]
  }
}
