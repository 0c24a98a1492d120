import PseudoTerminal

/// Measures the lists of facts: opening each, going on in it, months, dossiers, and totals.
struct InsightBench {
  private static let section = "facts"
  /// How often each key is pressed.
  private static let times = 10

  let place: Workplace

  func run(_ report: inout Report) throws {
    let reader = try place.reader()
    for (key, what) in [
      ("L", "ledger of the archive"), ("\"", "quotes"), ("T", "timeline and its months"),
    ] {
      var samples = KeySamples()
      for _ in 0..<Self.times {
        samples.add(reader.pty.answer(to: key, quiet: .seconds(1)))
        reader.prepare("q")
      }
      report.add(Self.section, "\(key), \(what)", samples)
    }
    walk(reader, &report)
    dossier(reader, &report)
    reader.pty.type("Q")
    _ = reader.pty.finish()
  }

  private func walk(_ reader: TimedTerminal, _ report: inout Report) {
    reader.prepare("L")
    report.add(
      Self.section, "j in the ledger",
      reader.answers(to: Array(repeating: "j", count: 100), quiet: .milliseconds(30)))
    report.add(
      Self.section, "PgDn in the ledger",
      reader.answers(to: Array(repeating: "\u{1B}[6~", count: 30), quiet: .milliseconds(100)))
    reader.prepare("q")
    reader.prepare("T")
    report.add(
      Self.section, "h, the month before",
      reader.answers(to: Array(repeating: "h", count: 20), quiet: .milliseconds(200)))
    reader.prepare("q")
  }

  /// Dossiers of the first entity of articles; what settles later are counts of the whole archive.
  private func dossier(_ reader: TimedTerminal, _ report: inout Report) {
    var samples = KeySamples()
    for _ in 0..<Self.times {
      for key in ["\t", "\t"] { reader.prepare(key) }
      samples.add(reader.pty.answer(to: "d", quiet: .seconds(2), patience: .seconds(60)))
      for key in ["q", "j"] { reader.prepare(key) }
    }
    report.add(Self.section, "d, a dossier and its counts", samples)
  }
}
