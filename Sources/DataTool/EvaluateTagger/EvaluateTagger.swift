import ArgumentParser
import Evaluation
import Foundation
import Entities
import ReaderModel

/// Measures the name tagger's quality and speed.
struct EvaluateTagger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the name tagger's precision, recall, F1 and speed.")

  @Option(help: "The folder of the tagger's files.")
  var model = "Data/tagger"

  @Option(help: "The data folder, for the names of peoples.")
  var data = "Data"

  @OptionGroup var corpora: CorporaFolder

  @OptionGroup var shared: SharedFolder

  @Option(help: "Also write what was found in the news set to this file, for evaluate.py --bytes.")
  var predictions: String?

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let tagger = try TrainedNameTagger(folder: model)
    let load = start.duration(to: clock.now)
    print("\(tagger.version): loaded in \(Self.milliseconds(load)) ms")
    print(String(repeating: " ", count: 36) + "gold   pred  right       P     R    F1")
    if let folder = try? corpora.path() {
      try evaluateColumns("\(folder)/dev.bio", tagger)
    } else {
      print("dev.bio: left out, because \(CorporaFolder.nobody)")
    }
    guard let news = shared.path("gold/news_dev.jsonl") else {
      print("gold/news_dev.jsonl: left out, because \(SharedFolder.nobody)")
      return
    }
    let articles = try GoldArticle.load(news)
    try evaluate(articles, tagger)
    measureSpeed(articles.map(\.parsed), tagger)
  }

  private func evaluateColumns(_ path: String, _ tagger: TrainedNameTagger) throws {
    let documents = CorpusDocument.documents(in: try Data(contentsOf: URL(filePath: path)))
    var counts = Array(repeating: Score(), count: 4)
    for document in documents {
      let labels = document.sentences.flatMap(\.labels)
      let found = tagger.names(inSentences: document.sentences.map(\.words))
      var expected: [Range<Int>: Int] = [:]
      var begin = 0
      for (index, label) in labels.enumerated() where label < 16 {
        if label < 4 || label >= 12 { begin = index }
        if label >= 8 { expected[begin..<index + 1] = Int(label % 4) }
      }
      for kind in expected.values { counts[kind].expected += 1 }
      for name in found {
        counts[Int(name.kind.rawValue)].predicted += 1
        if expected[name.tokens] == Int(name.kind.rawValue) {
          counts[Int(name.kind.rawValue)].right += 1
        }
      }
    }
    for (kind, count) in zip(NameSpan.Kind.allCases, counts) {
      print(count.line("dev \(kind)"))
    }
    let three = counts.dropLast().reduce(Score(), +)
    print(three.line("dev all but misc"))
  }

  private func evaluate(_ articles: [GoldArticle], _ tagger: TrainedNameTagger) throws {
    let demonyms = try ListFile(
      "gazetteer/sources/demonyms.tsv", in: data, columns: ["names"]
    ).rows.flatMap { $0.values("names") }
    let scorer = NewsScorer(
      demonyms: Set(demonyms).union(["European", "African", "Asian", "U.S.", "US", "UK"]))
    var counts: [String: Score] = [:]
    var lines: [String] = []
    for article in articles {
      let names = scorer.names(in: article.parsed, tagger: tagger)
      for (kind, count) in scorer.scores(of: names, in: article) {
        counts[kind] = (counts[kind] ?? Score()) + count
      }
      let entities = names.map {
        """
        {"kind":"\($0.kind)","name":"","mentions":\
        [{"start":\($0.range.lowerBound),"end":\($0.range.upperBound)}]}
        """
      }
      lines.append("{\"id\":\"\(article.id)\",\"entities\":[\(entities.joined(separator: ","))]}")
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(count.line("news \(kind)"))
    }
    print(counts.values.reduce(Score(), +).line("news all three"))
    if let predictions {
      try lines.joined(separator: "\n").write(
        toFile: predictions, atomically: true, encoding: .utf8)
    }
  }

  /// Uses the processor time of this program, which excludes other work on the machine.
  private func measureSpeed(_ articles: [ParsedArticle], _ tagger: TrainedNameTagger) {
    let start = clock()
    var documents: [TokenizedDocument] = []
    for _ in 0..<8 { documents += articles.map { TokenizedDocument($0) } }
    let split = clock()
    var names = 0
    for document in documents { names += tagger.spans(in: document).count }
    let end = clock()
    let tokens = documents.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.tokens.count } }
    print(
      "splitting \(Self.rate(tokens, split - start)), tagging \(Self.rate(tokens, end - split)), "
        + "\(names) names in \(tokens) tokens")
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    return String(format: "%.2f", seconds * 1000)
  }

  private static func rate(_ tokens: Int, _ ticks: clock_t) -> String {
    "\(Int(Double(tokens) * Double(CLOCKS_PER_SEC) / Double(max(1, ticks)) / 1000))k tokens/s"
  }
}
