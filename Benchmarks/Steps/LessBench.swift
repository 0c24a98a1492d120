import PseudoTerminal

/// Measures `less` on the same text, a common reader without an index.
struct LessBench {
  private static let section = "less"

  let place: Workplace

  func run(_ report: inout Report) throws {
    guard place.hasPeers else { return }
    guard let less = Workplace.installed("less") else {
      return report.skip(Self.section, "not installed: apt-get install less, and run again")
    }
    var starts = Samples()
    func open() throws -> TimedTerminal {
      let terminal = try TimedTerminal(
        less, [place.files.plain], environment: place.environment,
        shows: String(NewsWriter().article(0).title.prefix(14)))
      starts.add(terminal.start)
      return terminal
    }
    for _ in 0..<9 { _ = try open() }
    let terminal = try open()
    report.figures.append(
      Figure(
        section: Self.section, name: "start to the first screen", unit: "ms",
        value: starts.median ?? 0, p99: starts.p99, samples: starts.values.count,
        remark: report.ratio("start to the first list", to: starts.median)))
    if let own = report.value("reader", "start to the first list"), let peer = starts.median {
      report.add(Self.section, "start of the reader ÷ start of less", own / peer, "×")
    }
    for (name, key) in [("j", "j"), ("PgDn", " ")] {
      let answers = terminal.answers(to: Array(repeating: key, count: 50))
      report.add(Self.section, name, answers)
    }
    var found = KeySamples()
    for _ in 0..<3 {
      terminal.prepare("g")
      found.add(
        terminal.pty.answer(
          to: "/\(NewsWriter.rareWord)\r", quiet: .milliseconds(1000), patience: .seconds(30)))
    }
    report.add(Self.section, "search a rare word", found)
  }
}
