import ArgumentParser
import Foundation
import Entities
import ReaderModel

/// Builds the lexicon and trains the weights of the name tagger.
struct TrainTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build Data/tagger from the training package (the same bytes in every run).")

  @OptionGroup var folders: CorporaFolder

  @Option(help: "The folder to write to.")
  var output = "Data/tagger"

  @Option(help: "The folder of the lists written for this project, and of corpora.tsv.")
  var sources = "Data/tagger/sources"

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
    let corpora = try folders.path()
    try CorporaManifest(folder: sources).check(folder: corpora)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let known = try KnownNames(folder: sources)
    let words = try TrainingWords(folder: sources)
    let corpus = CorpusDocument.documents(
      in: try Tool.output(of: "gzip", "-dc", "\(corpora)/train.bio.gz"))
    let lexicon = try writeLexicon(corpora, known, words, corpus)
    var settings = FieldTrainer.Settings()
    settings.epochs = epochs
    settings.step = step
    settings.seed = seed
    let documents = try readDocuments(corpus, corpora, known, words)
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

  private func writeLexicon(
    _ corpora: String, _ known: KnownNames, _ words: TrainingWords, _ corpus: [CorpusDocument]
  ) throws -> TableFile {
    let path = "\(output)/\(TrainedNameTagger.lexiconFile)"
    var builder = LexiconBuilder()
    builder.addClusters(try Tool.output(of: "gzip", "-dc", "\(corpora)/clusters.tsv.gz"))
    try builder.addLists(folder: "\(corpora)/gazetteer", words: words)
    builder.add(known)
    builder.addOrdinary(of: corpus)
    try builder.bytes().write(to: URL(filePath: path))
    return try TableFile(path: path, sections: Lexicon.sectionCount)
  }

  private func readDocuments(
    _ corpus: [CorpusDocument], _ corpora: String, _ known: KnownNames, _ words: TrainingWords
  ) throws -> [CorpusDocument] {
    var documents = corpus
    if !withoutDev {
      let dev = try Data(contentsOf: URL(filePath: "\(corpora)/dev.bio"))
      documents += CorpusDocument.documents(in: dev)
    }
    let repair = try LabelRepair(
      known, lists: "\(corpora)/gazetteer", unclear: words.unclearCountries)
    let offices = OfficeRepair(holders: words.officeHolders, fields: words.officeFields)
    let variants = HeadlineVariants(smallWords: words.smallWords)
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
}
