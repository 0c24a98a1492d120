import Foundation
import Testing

@testable import DataTool
@testable import Entities

@Suite struct TaggerTrainingTests {
  private static let columns = """
    # source=own kind=gold weight=1
    -DOCSTART-\tO

    Ola\tB-PER
    Nowak\tI-PER
    lives\tO
    in\tO
    Brzeg\tB-LOC
    .\tO

    Brzeg\tB-LOC
    pays\tO
    Ola\tB-PER
    Nowak\tI-PER
    .\tO

    # source=other kind=silver weight=0.5
    -DOCSTART-\tO

    Taliban\tB-MISC
    men\tO
    left\tO
    the\tO
    United\tO
    Nations\tO
    .\tO
    """

  private func lexicon() throws -> TableFile {
    var builder = LexiconBuilder()
    builder.addClusters("lives\t1\t2\t3\t4\npays\t1\t2\t3\t5\n".utf8)
    builder.add("Brzeg", to: .city)
    builder.add("New Sarum", to: .city)
    return try TableFile(builder.bytes(), name: "lexicon", sections: Lexicon.sectionCount)
  }

  private func trained() throws -> Data {
    let lexicon = try lexicon()
    var settings = FieldTrainer.Settings()
    settings.epochs = 40
    settings.step = 0.1
    return try lexicon.withSections { sections in
      let view = try #require(Lexicon(sections: sections))
      let set = TrainingSet(
        CorpusDocument.documents(in: Self.columns.utf8), lexicon: view, minimum: 1)
      let (rows, transitions) = FieldTrainer.weights(of: set, settings: settings) { _ in }
      return WeightsBuilder(threshold: 0).bytes(
        hashes: set.featureHashes, rows: rows, transitions: transitions, lexicon: lexicon.checksum)
    }
  }

  @Test func columnsAreRead() throws {
    let documents = CorpusDocument.documents(in: Self.columns.utf8)
    #expect(documents.map(\.source) == ["own", "other"])
    #expect(documents.map(\.weight) == [1, 0.5])
    #expect(documents.map(\.isMachineLabelled) == [false, true])
    let first = try #require(documents.first?.sentences.first)
    #expect(first.words == ["Ola", "Nowak", "lives", "in", "Brzeg", "."])
    #expect(first.labels == [0, 8, 16, 16, 14, 16])
  }

  @Test func trainingTwiceGivesTheSameBytes() throws {
    #expect(try trained() == trained())
  }

  @Test func whatWasTrainedIsFound() throws {
    let weights = try TableFile(trained(), name: "weights", sections: TaggerWeights.sectionCount)
    let tagger = try TrainedNameTagger(lexicon: lexicon(), weights: weights, name: "weights")
    let names = tagger.names(inSentences: [["In", "Brzeg", "lives", "Ola", "Nowak", "."]])
    #expect(names.map(\.tokens) == [1..<2, 3..<5])
    #expect(names.map(\.kind) == [.location, .person])
  }

  @Test func weightsOfAnotherLexiconAreRefused() throws {
    let weights = try TableFile(trained(), name: "weights", sections: TaggerWeights.sectionCount)
    var builder = LexiconBuilder()
    builder.add("Opole", to: .city)
    builder.addClusters("in\t1\t1\t1\t1".utf8)
    let other = try TableFile(builder.bytes(), name: "lexicon", sections: Lexicon.sectionCount)
    #expect(throws: TaggerError.mismatch(file: "weights")) {
      try TrainedNameTagger(lexicon: other, weights: weights, name: "weights")
    }
  }

  @Test func listedNamesRepairLabels() throws {
    var repair = LabelRepair()
    repair.add("Taliban", kind: .organisation)
    repair.add("United Nations", kind: .organisation)
    let sentence = try #require(
      CorpusDocument.documents(in: Self.columns.utf8).last?.sentences.last)
    #expect(repair.repaired(sentence).labels == [13, 16, 16, 16, 1, 9, 16])
  }

  @Test func labelsOfPartsOfLongerNamesStay() {
    var repair = LabelRepair()
    repair.add("Paris", kind: .location)
    let sentence = CorpusDocument.Sentence(words: ["Paris", "Match"], labels: [1, 9])
    #expect(repair.repaired(sentence).labels == [1, 9])
  }

  @Test func headlineVariantsKeepTheirLabels() {
    var generator = SeededGenerator(seed: 3)
    let variants = HeadlineVariants(titleCase: 1, capitals: 0, smallWords: ["the"])
    let document = CorpusDocument(
      source: "own", weight: 1,
      sentences: [
        CorpusDocument.Sentence(
          words: ["Ola", "left", "the", "town", "."], labels: [12, 16, 16, 16, 16])
      ])
    let added = variants.extended(document, with: &generator).sentences.last
    #expect(added?.words == ["Ola", "Left", "the", "Town"])
    #expect(added?.labels == [12, 16, 16, 16])
  }
}
