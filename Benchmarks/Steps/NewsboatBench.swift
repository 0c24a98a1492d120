import Foundation
import PseudoTerminal

/// Measures newsboat on the same articles as one feed: a widely used reader, without annotation.
struct NewsboatBench {
  private static let section = "newsboat"

  let place: Workplace

  func run(_ report: inout Report) throws {
    guard place.hasPeers else {
      return report.skip(
        Self.section,
        "not asked beyond \(Workplace.mostForPeers) articles: it holds all of them in memory")
    }
    guard let newsboat = Workplace.installed("newsboat") else {
      return report.skip(Self.section, "not installed: apt-get install newsboat, and run again")
    }
    let arguments = try configured()
    let reload = try ProcessRun(
      newsboat, arguments + ["-x", "reload"], environment: place.environment)
    report.add(Self.section, "import", reload.seconds, "s", remark: "no annotation, no index")
    report.add(Self.section, "peak memory", reload.peakMemory, "MB")
    var starts = Samples()
    func open() throws -> TimedTerminal {
      let terminal = try TimedTerminal(
        newsboat, arguments, environment: place.environment, shows: ArticleFiles.feedTitle)
      starts.add(terminal.start)
      return terminal
    }
    for _ in 0..<2 { _ = try open() }
    let terminal = try open()
    report.figures.append(
      Figure(
        section: Self.section, name: "start to its list of feeds", unit: "ms",
        value: starts.median ?? 0, p99: starts.p99, samples: starts.values.count,
        remark: report.ratio("start to the first list", to: starts.median)))
    drive(terminal, &report)
    report.add(Self.section, "memory after all of this", terminal.memory, "MB")
  }

  private func drive(_ terminal: TimedTerminal, _ report: inout Report) {
    func answer(_ keys: String) -> Double? {
      terminal.pty.answer(to: keys, quiet: .seconds(2), patience: .seconds(60))
        .map { $0.settled / .milliseconds(1) }
    }
    for (name, word, peer) in [
      ("search a rare word", NewsWriter.rareWord, "search a rare word, each letter"),
      ("search a common word", "the", "search a common word, each letter"),
    ] {
      if let time = answer("/\(word)\r") {
        report.add(
          Self.section, name, time, "ms", remark: report.ratio(peer, to: time))
      }
      terminal.prepare("q")
    }
    if let time = answer("\r") { report.add(Self.section, "open the list", time, "ms") }
    let down = terminal.answers(to: Array(repeating: "\u{1B}[B", count: 20))
    report.add(Self.section, "↓", down)
    if let median = down.frames.median, let remark = report.ratio("j", to: median) {
      report.figures[report.figures.count - 1].remark = remark
    }
  }

  /// Writes three files in place of the user's own, and returns newsboat's arguments for them.
  private func configured() throws -> [String] {
    let files = ["urls", "config", "cache.db"].map { place.folder + "/newsboat-" + $0 }
    try "file://\(place.files.feed)\n".write(toFile: files[0], atomically: true, encoding: .utf8)
    try "auto-reload no\nmax-items 0\nshow-read-feeds yes\n".write(
      toFile: files[1], atomically: true, encoding: .utf8)
    return ["-u", files[0], "-C", files[1], "-c", files[2]]
  }
}
