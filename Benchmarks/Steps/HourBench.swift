import PseudoTerminal

/// Types an hour's keys, one per second of reading, as fast as the reader answers, to see whether
/// its memory grows.
struct HourBench {
  private static let section = "reader"
  private static let keys = 3600

  let place: Workplace

  func run(_ report: inout Report) throws {
    let reader = try place.reader()
    var random = SeededGenerator(seed: 3600)
    var typed = 0
    var highest = 0.0
    while typed < Self.keys {
      let visit = Self.visits[random.below(Self.visits.count)]
      for key in visit { _ = reader.pty.answer(to: key, quiet: .milliseconds(4)) }
      typed += visit.count
      highest = max(highest, reader.memory)
    }
    report.add(
      Self.section, "memory while a search of an hour's reading runs, the most", highest, "MB")
    reader.prepare("g")
    report.add(Self.section, "memory after an hour's reading", reader.memory, "MB")
    reader.pty.type("Q")
    _ = reader.pty.finish()
  }

  /// Typical sequences of keys; each ends where it began.
  private static let visits: [[String]] = [
    Array(repeating: "j", count: 20), Array(repeating: "k", count: 10),
    Array(repeating: "\u{1B}[6~", count: 5), ["G", "k", "k", "g"],
    ["\r", " ", " ", "]", "]", "q"], ["b", "j", "b", "u"],
    "/missile radar".map(String.init) + ["\r", "j", "j", "\r", "q", "X"],
    "/the".map(String.init) + ["\u{1B}"],
    "cpol".map(String.init) + ["\r", "j", "X"], "pkim".map(String.init) + ["\r", "j", "X"],
    "wk9".map(String.init) + ["\r", "f", "X"], ["?", "\u{1B}"],
  ]
}
