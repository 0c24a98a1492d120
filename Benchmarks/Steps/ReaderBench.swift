import PseudoTerminal

/// Measures how long the reader takes from a key to its frame on the terminal.
struct ReaderBench {
  private static let section = "reader"
  /// How often each query is typed.
  private static let searches = 6
  private static let escape = "\u{1B}"

  let place: Workplace

  func run(_ report: inout Report) throws {
    var starts = Samples()
    for _ in 0..<9 { starts.add(try place.reader().start) }
    let reader = try place.reader()
    starts.add(reader.start)
    report.figures.append(
      Figure(
        section: Self.section, name: "start to the first list", unit: "ms",
        value: starts.median ?? 0, p99: starts.p99, samples: starts.values.count))
    report.add(Self.section, "memory after the start", reader.memory, "MB")
    move(reader, &report)
    redraw(reader, &report)
    search(reader, &report)
    pick(reader, &report)
    count(reader, &report)
    report.add(Self.section, "memory after all of this", reader.memory, "MB")
    reader.pty.type("Q")
    _ = reader.pty.finish()
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

  /// Compares the bytes that a move writes with those that its changed cells need.
  private func redraw(_ reader: TimedTerminal, _ report: inout Report) {
    reader.prepare("g")
    for (name, key) in [("j", "j"), ("PgDn", "\u{1B}[6~")] {
      var shares = Samples()
      for _ in 0..<30 {
        let (before, start) = (reader.pty.screen, reader.pty.output.count)
        _ = reader.pty.answer(to: key, quiet: .milliseconds(100))
        let needed = RedrawCost.bytes(from: before, to: reader.pty.screen)
        let written = reader.pty.output.count - start
        if needed > 0 { shares.add(Double(written) / Double(needed)) }
      }
      report.add(
        Self.section, "\(name), its bytes ÷ what the changed cells need", shares.median ?? 0, "×",
        remark: shares.p99.map { "at most \(ReportTable.number($0))" })
    }
    reader.prepare("g")
  }

  /// Times every letter of every query to its first page; the totals come later.
  private func search(_ reader: TimedTerminal, _ report: inout Report) {
    let screen = SearchScreen(reader)
    for (name, query) in Self.queries {
      var keys = KeySamples()
      for _ in 0..<Self.searches {
        reader.prepare("/")
        for letter in query { keys.add(screen.answer(to: String(letter))) }
        reader.prepare(Self.escape)
      }
      report.add(Self.section, "search \(name), each letter", keys)
    }
  }

  /// Times the facets of the result in the third pane, which have to read every match.
  private func count(_ reader: TimedTerminal, _ report: inout Report) {
    reader.prepare("f")
    let queries = [
      ("a common word", "missile"), ("a phrase", "\"defense minister\""),
      ("a country", "country:PL "),
    ]
    var keys = Array(repeating: KeySamples(), count: queries.count)
    // Alternates, since the values of the last result are cached.
    for _ in 0..<4 {
      for (index, query) in queries.enumerated() {
        reader.prepare("/")
        keys[index].add(reader.pty.answer(to: query.1, quiet: .seconds(2)))
        reader.prepare(Self.escape)
      }
    }
    for (query, keys) in zip(queries, keys) {
      report.add(Self.section, "total and all facets of \(query.0)", keys)
    }
    reader.prepare("f")
  }

  private static let queries = [
    ("a rare word", NewsWriter.rareWord), ("a common word", "the"), ("one letter", "m"),
    ("a prefix", "mis*"), ("a phrase", "\"defense minister\""),
    ("either or, and not", "radar OR satellite -harvest"),
    ("two words, a country", "missile radar country:PL "), ("a person", "person:shevchuk "),
    ("a weapon", "weapon:K9 "), ("a source", "source:generated "), ("a date", "after:2025-06 "),
    ("a mark", "is:unread "), ("three filters", "country:PL weapon:K9 after:2020 "),
  ]

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
