import ArgumentParser
import Foundation

/// The folder of the tagger's corpora, which are not part of the project.
struct CorporaFolder: ParsableArguments {
  /// Why something is missing where no folder is named.
  static let nobody = "neither --corpora nor TUIREADER_CORPORA names the corpora"

  @Option(
    help: """
      The folder with the files of Data/tagger/sources/corpora.tsv. (default: TUIREADER_CORPORA)
      """)
  var corpora: String?

  /// The folder; throws when none is named.
  func path() throws -> String {
    guard let path = corpora ?? SharedFolder.variable("TUIREADER_CORPORA") else {
      throw ValidationError("\(Self.nobody)")
    }
    return path
  }
}

/// A folder of gold sets that may not be shipped.
struct SharedFolder: ParsableArguments {
  /// Why something is missing where no folder is named.
  static let nobody = "neither --shared nor TUIREADER_SHARED names its folder"

  @Option(help: "A folder with further gold sets: gold/news_dev.jsonl. (default: TUIREADER_SHARED)")
  var shared: String?

  /// The path of a file in the folder; nil when no folder is named.
  func path(_ file: String) -> String? {
    (shared ?? Self.variable("TUIREADER_SHARED")).map { "\($0)/\(file)" }
  }

  /// The value of an environment variable; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
