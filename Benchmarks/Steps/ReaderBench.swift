import PseudoTerminal

/// The reader on the archive: how long a key takes until its frame is on the terminal.
struct ReaderBench {
  private static let section = "reader"
  private static let escape = "\u{1B}"

  let place: Workplace

  func run(_ report: inout Report) throws {
    var starts = Samples()
    for _ in 0..<9 { starts.add(try open().start) }
    let reader = try open()
    starts.add(reader.start)
    report.figures.append(
      Figure(
        section: Self.section, name: "start to the first list", unit: "ms",
        value: starts.median ?? 0, p99: starts.p99, samples: starts.values.count))
    report.add(Self.section, "memory after the start", reader.memory, "MB")
    move(reader, &report)
    search(reader, &report)
    pick(reader, &report)
    report.add(Self.section, "memory after all of this", reader.memory, "MB")
    reader.pty.type("Q")
    _ = reader.pty.finish()
  }

  private func open() throws -> TimedTerminal {
    let newest = NewsWriter().article(0).title.prefix(14)
    return try TimedTerminal(
      place.program, ["--archive", place.archive], environment: place.environment,
      shows: String(newest))
  }

  private func move(_ reader: TimedTerminal, _ report: inout Report) {
    func measure(_ name: String, _ keys: [String]) {
      report.add(Self.section, name, reader.answers(to: keys))
    }
    measure("j", Array(repeating: "j", count: 100))
    reader.prepare("g")
    let pages = max(1, min(50, place.files.count / 40))
    measure("PgDn", Array(repeating: "\u{1B}[6~", count: pages))
    var ends = (last: KeySamples(), first: KeySamples())
    for _ in 0..<20 {
      ends.last.add(reader.pty.answer(to: "G", quiet: .milliseconds(60)))
      ends.first.add(reader.pty.answer(to: "g", quiet: .milliseconds(60)))
    }
    report.add(Self.section, "G", ends.last)
    report.add(Self.section, "g", ends.first)
    var opened = KeySamples()
    for _ in 0..<20 {
      opened.add(reader.pty.answer(to: "\r", quiet: .milliseconds(30)))
      reader.prepare("q", "j")
    }
    report.add(Self.section, "Enter", opened)
    reader.prepare("\t", "\t")
    measure("]", Array(repeating: "]", count: 30))
    reader.prepare("h", "h")
    measure("f", Array(repeating: "f", count: 10))
  }

  private func search(_ reader: TimedTerminal, _ report: inout Report) {
    let queries = [
      ("a rare word", NewsWriter.rareWord), ("a common word", "the"), ("a prefix", "m*"),
      ("a phrase", "\"defense minister\""), ("two words, a country", "missile radar country:PL "),
    ]
    for (name, query) in queries {
      var keys = KeySamples()
      for _ in 0..<2 {
        reader.prepare("/")
        for letter in query {
          keys.add(reader.pty.answer(to: String(letter), quiet: .milliseconds(300)))
        }
        reader.prepare(Self.escape)
      }
      report.add(Self.section, "search \(name), each letter", keys)
    }
  }

  private func pick(_ reader: TimedTerminal, _ report: inout Report) {
    var opened = KeySamples()
    var typed = KeySamples()
    var filtered = KeySamples()
    for name in ["pol", "ukr", "nor", "pol", "ukr"] {
      opened.add(reader.pty.answer(to: "c", quiet: .milliseconds(300)))
      for letter in name {
        typed.add(reader.pty.answer(to: String(letter), quiet: .milliseconds(60)))
      }
      filtered.add(reader.pty.answer(to: "\r", quiet: .milliseconds(300)))
      reader.prepare("X")
    }
    report.add(Self.section, "c, the countries to pick from", opened)
    report.add(Self.section, "c, each letter", typed)
    report.add(Self.section, "Enter, filtered by a country", filtered)
  }
}
