import ArgumentParser
import Ingest

/// How to read files, for every command that does.
struct FormatOptions: ParsableArguments {
  @Option(help: "The publication of all articles, whatever the files say.") var source: String?
  @Option(
    help: ArgumentHelp(
      "The files' format: \(Self.list(ArticleFormats.names)). (default: each file's own)"))
  var format: String?

  func validate() throws {
    if let format, !ArticleFormats.names.contains(format) {
      let known = ArticleFormats.names.joined(separator: ", ")
      throw ValidationError("there is no format '\(format)'; known are: \(known)")
    }
  }

  /// `html, text or jsonl`.
  private static func list(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
