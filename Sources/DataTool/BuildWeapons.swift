import ArgumentParser
import Foundation

/// Builds `Data/weapons/catalogue.tsv` from the project's own list and designations seen in use.
struct BuildWeapons: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-weapons",
    abstract: "Build the catalogue of weapons and military platforms.")

  @Option(help: "Folder with oryx_systems.csv.")
  var sources = "../shared/gazetteers"

  @Option(help: "Folder that holds systems.txt and gets catalogue.tsv.")
  var output = "Data/weapons"

  func run() throws {
    let systems = try String(contentsOfFile: "\(output)/systems.txt", encoding: .utf8)
    let seen = try String(contentsOfFile: "\(sources)/oryx_systems.csv", encoding: .utf8)
    var known: [String: WeaponRow] = [:]
    for row in WeaponSystemList(systems).rows + SeenDesignations(seen).rows {
      guard let other = known[row.key], !row.isBetter(than: other) else {
        known[row.key] = row
        continue
      }
    }
    let rows = known.values
    let lines = rows.map(\.line).sorted()
    let header = "# name\tsystem\tclass\tcountry\t? when the name alone does not say enough\n"
    let file = header + lines.joined(separator: "\n") + "\n"
    try file.write(toFile: "\(output)/catalogue.tsv", atomically: true, encoding: .utf8)
    print("\(rows.count) names, \(file.utf8.count) bytes")
  }
}
