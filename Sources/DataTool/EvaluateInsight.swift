import ArgumentParser
import Evaluation
import Insight

/// Measures events, quotes and deals on the project's own marked articles.
struct EvaluateInsight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-insight",
    abstract: "Measure events, quotes and deals: precision and recall on marked articles.")

  @Option(help: "The marked articles, of Data/articles.")
  var gold = "Tests/ReaderModelTests/Fixtures/insight.jsonl"

  @Option(help: "The data folder.")
  var data = "Data"

  @Option(help: "List so many of the rows that are wrong or missing.")
  var errors = 0

  func run() throws {
    let extractor = try InsightExtractor(dataFolder: data)
    let marked = try InsightGold.load(gold)
    var report = InsightReport()
    for row in marked {
      let article = try row.article(in: data)
      report.add(row, article, extractor.annotation(of: article))
    }
    print("\n\(gold): \(marked.count) articles")
    print(report.lines.joined(separator: "\n"))
    for error in report.errors.prefix(max(0, errors)) { print("  \(error)") }
  }
}
