import ArgumentParser
import Foundation

/// The folder of the tagger's corpora, which are not in the repository.
struct CorporaFolder: ParsableArguments {
  /// The reason for omissions if no folder is given.
  static let nobody = "neither --corpora nor TUIREADER_CORPORA names the corpora"

  @Option(
    help: """
      The folder with the files of Data/tagger/sources/corpora.tsv. (default: TUIREADER_CORPORA)
      """)
  var corpora: String?

  /// The folder; throws if none is given.
  func path() throws -> String {
    guard let path = corpora ?? SharedFolder.variable("TUIREADER_CORPORA") else {
      throw ValidationError("\(Self.nobody)")
    }
    return path
  }
}

/// A folder of gold sets that may not be distributed.
struct SharedFolder: ParsableArguments {
  /// The reason for omissions if no folder is given.
  static let nobody = "neither --shared nor TUIREADER_SHARED names its folder"

  @Option(help: "A folder with further gold sets: gold/news_dev.jsonl. (default: TUIREADER_SHARED)")
  var shared: String?

  /// The path of a file in the folder; nil if no folder is given.
  func path(_ file: String) -> String? {
    (shared ?? Self.variable("TUIREADER_SHARED")).map { "\($0)/\(file)" }
  }

  /// The value of an environment variable; nil if it is unset or empty.
  static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
