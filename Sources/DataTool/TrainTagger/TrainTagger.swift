import ArgumentParser
import Foundation
import ReaderModel

/// Builds the lexicon and trains the weights of the name tagger.
struct TrainTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build Data/tagger from the training package (the same bytes in every run).")

  @Option(help: "The folder of the training package.")
  var corpus = "../shared/corpora/ner"

  @Option(help: "The folder to write to.")
  var output = "Data/tagger"

  @Flag(help: "Train on dev.bio as well, as the shipped weights are.")
  var withDev = false

  @Option var epochs = FieldTrainer.Settings().epochs
  @Option var step = FieldTrainer.Settings().step
  @Option var minimum: Int32 = 3
  @Option var threshold = WeightsBuilder().threshold
  @Option var seed = FieldTrainer.Settings().seed
  @Option var limit = Int.max

  func run() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let lexiconPath = "\(output)/\(TrainedNameTagger.lexiconFile)"
    var builder = LexiconBuilder()
    builder.addClusters(try Self.unpacked("\(corpus)/clusters.tsv.gz"))
    try builder.addLists(folder: "\(corpus)/gazetteer")
    try builder.bytes().write(to: URL(filePath: lexiconPath))
    let file = try TableFile(path: lexiconPath, sections: Lexicon.sectionCount)

    var documents = CorpusDocument.documents(in: try Self.unpacked("\(corpus)/train.bio.gz"))
    if withDev {
      documents += CorpusDocument.documents(
        in: try Data(contentsOf: URL(filePath: "\(corpus)/dev.bio")))
    }
    documents = Array(documents.prefix(limit))
    report("\(documents.count) documents; reading their features")
    var settings = FieldTrainer.Settings()
    settings.epochs = epochs
    settings.step = step
    settings.seed = seed
    let weights = file.withSections { sections -> Data? in
      guard let lexicon = Lexicon(sections: sections) else { return nil }
      let set = TrainingSet(documents, lexicon: lexicon, minimum: minimum)
      report("\(set.labels.count) tokens, \(set.featureHashes.count) features; training")
      let (rows, transitions) = FieldTrainer.weights(of: set, settings: settings) {
        report("epoch \($0) of \(epochs)")
      }
      return WeightsBuilder(threshold: threshold).bytes(
        hashes: set.featureHashes, rows: rows, transitions: transitions, lexicon: file.checksum)
    }
    guard let weights else { throw TaggerError.damaged(file: lexiconPath) }
    try weights.write(to: URL(filePath: "\(output)/\(TrainedNameTagger.weightsFile)"))
    report("\(weights.count) bytes of weights, \(file.data.count) bytes of lexicon")
  }

  private func report(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// The content of a gzip file.
  private static func unpacked(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TaggerError.unreadable(file: path) }
    return data
  }
}
