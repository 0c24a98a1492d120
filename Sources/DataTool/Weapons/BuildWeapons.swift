import ArgumentParser
import Foundation

/// Builds `Data/weapons/catalogue.tsv` from the project's own list and designations seen in use.
struct BuildWeapons: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-weapons",
    abstract: "Build the catalogue of weapons and military platforms.")

  @Option(help: "Folder that holds sources/ and gets catalogue.tsv.")
  var folder = "Data/weapons"

  func run() throws {
    let catalogue = try WeaponSources(folder: "\(folder)/sources").catalogue()
    try catalogue.write(toFile: "\(folder)/catalogue.tsv", atomically: true, encoding: .utf8)
    print("catalogue.tsv: \(catalogue.utf8.count) bytes")
  }
}
