import ArgumentParser
import Foundation

/// Measures the built program, its peers and the machine's limits in one run.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Bench",
    abstract: "Import, start, keys and memory of the built program, beside peers and limits.")

  @Option(help: "How many articles.") var articles = 20000
  @Option(help: "The built program.") var program = ".build/release/tuireader"
  @Option(help: "Where the archives are built, and removed again.")
  var folder = FileManager.default.temporaryDirectory.path
  @Option(help: "Write the figures to this file, too.") var json: String?
  @Option(help: "Keep files and archives in this folder, and take what is there already.")
  var keep: String?
  @Flag(help: "Measure 1,000 articles and every tenfold of that below the number, too.")
  var curve = false

  func validate() throws {
    if articles < 1 { throw ValidationError("--articles must be at least 1") }
  }

  func run() throws {
    let path = URL(fileURLWithPath: program).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchError.notBuilt(path)
    }
    print("\(ProcessInfo.processInfo.activeProcessorCount) cores; times in ms, load \(load)")
    let tenfolds = sequence(first: 1000) { $0 * 10 }.prefix { $0 < articles }
    let sizes = curve ? tenfolds + [articles] : [articles]
    var reports: [Report] = []
    for size in sizes {
      let report = try measured(size, program: path)
      reports.append(report)
    }
    print("\nload at the end \(load)")
    if sizes.count > 1 { print(ReportTable.curve(reports).joined(separator: "\n")) }
    guard let json else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(reports).write(to: URL(fileURLWithPath: json))
  }

  private func measured(_ articles: Int, program: String) throws -> Report {
    let place = try Workplace(articles: articles, program: program, under: folder, kept: keep)
    defer { try? place.remove() }
    var report = Report(articles: articles)
    let steps = [
      ImportBench(place: place).run, AnnotationBench(place: place).run,
      ReaderBench(place: place).run, DeskBench(place: place).run, InsightBench(place: place).run,
      LimitBench(place: place).run,
      HourBench(place: place).run,
      NewsboatBench(place: place).run, LessBench(place: place).run,
      BusyBench(place: place).run,
    ]
    for step in steps {
      let first = report.figures.count
      try step(&report)
      print(ReportTable.lines(of: report, from: first).joined(separator: "\n"))
      fflush(nil)
    }
    return report
  }

  /// The machine's load average over one minute; a high load makes the figures unreliable.
  private var load: String {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? String(format: "%.1f", averages[0]) : "unknown"
  }
}
