import ArgumentParser
import Foundation

/// Builds `Data/gazetteer/gazetteer.bin` from the lists in `sources`.
struct BuildGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-gazetteer",
    abstract: "Build the gazetteer of countries, places, bodies and names.")

  @Option(help: "Folder that holds sources/ and gets gazetteer.bin.")
  var folder = "Data/gazetteer"

  func run() throws {
    let built = try GazetteerSources(folder: "\(folder)/sources").built()
    try built.file.write(to: URL(fileURLWithPath: "\(folder)/gazetteer.bin"))
    print("gazetteer.bin: \(built.count) phrases and beginnings, \(built.file.count) bytes")
  }
}
