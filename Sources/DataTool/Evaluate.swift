import ArgumentParser
import Evaluation
import Foundation
import Entities
import ReaderModel

/// Measures the extractor's quality on gold sets, and its speed.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the extractor: F1 per kind, countries, persons, dates, tokens a second.")

  @OptionGroup var folders: SharedFolder

  @Option(help: "The project's own gold set.")
  var own = "Tests/ReaderModelTests/Fixtures/gold.jsonl"

  @Option(help: "The set that nothing was tuned on.")
  var heldOut = "Tests/ReaderModelTests/Fixtures/heldout.jsonl"

  @Option(help: "The set that the rules are developed on.")
  var development = "Tests/ReaderModelTests/Fixtures/development.jsonl"

  @Option(help: "The data folder.")
  var data = "Data"

  @Flag(help: "List what was missed and what was wrong.")
  var errors = false

  @Flag(help: "Give the layers the gold set's own names, to see what they lose by themselves.")
  var oracle = false

  @Option(help: "Write the predictions for gold/news_dev.jsonl, an article a line.")
  var predictions: String?

  func run() throws {
    let start = ContinuousClock.now
    let extractor = try NewsExtractor(dataFolder: data)
    let loading = ContinuousClock.now - start
    print("lists and weights loaded in \(loading.formatted(.units(allowed: [.milliseconds])))")
    let dev = folders.path("gold/news_dev.jsonl")
    for path in [own, heldOut, development] + [dev].compactMap(\.self) {
      guard FileManager.default.fileExists(atPath: path) else {
        print("\(path): not there, passed over")
        continue
      }
      let articles = try GoldArticle.load(path)
      let tested =
        oracle
        ? try NewsExtractor(dataFolder: data, tagger: OracleTagger(articles)) : extractor
      try report(articles, path, tested)
      if path == dev { measureSpeed(articles, extractor) }
    }
    if dev == nil { print("\ngold/news_dev.jsonl: left out, because \(SharedFolder.nobody)") }
  }

  private func report(
    _ articles: [GoldArticle], _ path: String, _ extractor: NewsExtractor
  ) throws {
    var report = EvaluationReport()
    var lines: [String] = []
    for article in articles {
      let annotation = extractor.annotation(of: article.parsed)
      report.add(article, annotation)
      lines.append(try Prediction(article.id, annotation).line)
    }
    print("\n\(path): \(articles.count) articles")
    print(report.lines.joined(separator: "\n"))
    if errors { print(report.errors.sorted().joined(separator: "\n")) }
    if let predictions, path.hasSuffix("news_dev.jsonl") {
      try lines.joined(separator: "\n").write(
        toFile: predictions, atomically: true, encoding: .utf8)
    }
  }

  /// Annotates the articles repeatedly for two seconds of this thread's processor time, which
  /// excludes other work on the machine.
  private func measureSpeed(_ articles: [GoldArticle], _ extractor: NewsExtractor) {
    var tokens = 0
    let counts = articles.map { article in
      TokenizedDocument(article.parsed).fields.reduce(0) { $0 + $1.tokens.count }
    }
    let start = Self.processorSeconds()
    var elapsed = 0.0
    repeat {
      for (article, count) in zip(articles, counts) {
        tokens += extractor.annotation(of: article.parsed).entities.isEmpty ? 0 : count
      }
      elapsed = Self.processorSeconds() - start
    } while elapsed < 2
    print(String(format: "\n%.0f tokens/s on one core, all layers", Double(tokens) / elapsed))
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// An annotation in the input format of `gold/evaluate.py`.
private struct Prediction: Encodable {
  struct Span: Encodable {
    var start: Int
    var end: Int
    var value: String?
  }

  struct Found: Encodable {
    var kind: String
    var name: String
    var country: String?
    var mentions: [Span]
  }

  var id: String
  var entities: [Found]
  var countries: [String]
  var dates: [Span]

  init(_ id: String, _ annotation: Annotation) {
    self.id = id
    entities = annotation.entities.map { entity in
      Found(
        kind: entity.kind.rawValue, name: entity.name, country: entity.country?.rawValue,
        mentions: entity.mentions.map {
          Span(start: $0.range.lowerBound, end: $0.range.upperBound)
        })
    }
    countries = annotation.countries.map(\.code.rawValue)
    dates = annotation.dates.map {
      Span(start: $0.range.lowerBound, end: $0.range.upperBound, value: $0.value)
    }
  }

  var line: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}
