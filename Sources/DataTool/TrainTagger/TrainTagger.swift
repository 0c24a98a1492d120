import ArgumentParser
import Foundation
import Entities
import ReaderModel

/// Builds the lexicon and trains the weights of the name tagger.
struct TrainTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build Data/tagger from the training package (the same bytes in every run).")

  @Option(help: "The folder of the training package.")
  var corpus = "../shared/corpora/ner"

  @Option(help: "The folder to write to.")
  var output = "Data/tagger"

  @Option(help: "The folder of the lists written for this project.")
  var lists = "Data/tagger/lists"

  @Flag(help: "Leave dev.bio out of the training, to measure on it.")
  var withoutDev = false

  @Option(help: "Times that every sentence is read.")
  var epochs = FieldTrainer.Settings().epochs

  @Option(help: "The first step of a sentence.")
  var step = FieldTrainer.Settings().step

  @Option(help: "Features seen less often are left out.")
  var minimum: Int32 = 3

  @Option(help: "Features whose weights are all smaller are left out.")
  var threshold = WeightsBuilder().threshold

  @Option(help: "The seed of the sentences' order.")
  var seed = FieldTrainer.Settings().seed

  func run() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let known = try KnownNames(folder: lists)
    let lexicon = try writeLexicon(known)
    var settings = FieldTrainer.Settings()
    settings.epochs = epochs
    settings.step = step
    settings.seed = seed
    let documents = try readDocuments(known)
    report("\(documents.count) documents; reading their features")
    let trained = lexicon.withSections { sections -> Data? in
      guard let view = Lexicon(sections: sections) else { return nil }
      let set = TrainingSet(documents, lexicon: view, minimum: minimum)
      report("\(set.labels.count) tokens, \(set.featureHashes.count) features; training")
      let (rows, transitions) = FieldTrainer.weights(of: set, settings: settings) {
        report("epoch \($0) of \(epochs)")
      }
      return WeightsBuilder(threshold: threshold).bytes(
        hashes: set.featureHashes, rows: rows, transitions: transitions, lexicon: lexicon.checksum)
    }
    guard let trained else { throw TaggerError.damaged(file: output) }
    try trained.write(to: URL(filePath: "\(output)/\(TrainedNameTagger.weightsFile)"))
    report("\(trained.count) bytes of weights, \(lexicon.data.count) bytes of lexicon")
  }

  private func writeLexicon(_ known: KnownNames) throws -> TableFile {
    let path = "\(output)/\(TrainedNameTagger.lexiconFile)"
    var builder = LexiconBuilder()
    builder.addClusters(try Self.unpacked("\(corpus)/clusters.tsv.gz"))
    try builder.addLists(folder: "\(corpus)/gazetteer")
    builder.add(known)
    try builder.bytes().write(to: URL(filePath: path))
    return try TableFile(path: path, sections: Lexicon.sectionCount)
  }

  private func readDocuments(_ known: KnownNames) throws -> [CorpusDocument] {
    var documents = CorpusDocument.documents(in: try Self.unpacked("\(corpus)/train.bio.gz"))
    if !withoutDev {
      let dev = try Data(contentsOf: URL(filePath: "\(corpus)/dev.bio"))
      documents += CorpusDocument.documents(in: dev)
    }
    let repair = try LabelRepair(known, lists: "\(corpus)/gazetteer")
    let offices = OfficeRepair()
    let variants = HeadlineVariants()
    var generator = SeededGenerator(seed: seed)
    return documents.map { document in
      var document = document
      if document.isMachineLabelled {
        document.sentences = document.sentences.map {
          offices.repaired(repair.repaired($0))
        }
      }
      return variants.extended(document, with: &generator)
    }
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
