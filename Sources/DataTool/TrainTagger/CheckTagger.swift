import ArgumentParser
import Entities

/// Checks the tagger's files if the corpora for building them are missing.
struct CheckTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify the checksums of lexicon.bin and weights.bin, and that they belong together.")

  @Option(help: "The folder of the tagger's files.")
  var model = "Data/tagger"

  func run() throws {
    let tagger = try TrainedNameTagger(folder: model)
    print(
      "lexicon.bin, weights.bin: left as they are, because TUIREADER_CORPORA names no corpora; "
        + "their checksums are right (\(tagger.version))")
  }
}
