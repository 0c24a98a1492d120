import PseudoTerminal

/// Measures the keys of the desk: facets, pickers, saved searches, snippets, several rows at once,
/// undo and the way back.
///
/// The frame is what the key is judged by. What settles later are totals, counts of the saved
/// searches, and changes of many articles.
struct DeskBench {
  private static let section = "desk"
  /// How often each key is pressed.
  private static let times = 10

  let place: Workplace

  func run(_ report: inout Report) throws {
    for (index, query) in Self.searches.enumerated() {
      _ = try ProcessRun(
        place.program,
        ["--archive", place.archive, "search", "--save", "search \(index + 1)", query],
        environment: place.environment)
    }
    let reader = try place.reader()
    values(reader, &report)
    searches(reader, &report)
    walk(reader, &report)
    select(reader, &report)
    // The next start would go on with the query.
    reader.prepare("X", "g")
    reader.pty.type("Q")
    _ = reader.pty.finish()
  }

  /// Twenty queries of the usual sorts.
  private static let searches =
    ["KR", "PL", "US", "UA", "JP", "CN", "DE", "NO"].map { "country:\($0)" }
    + NewsWords().nouns.prefix(8) + [
      "weapon:K9", "\"defense minister\"", "is:unread", "radar OR satellite",
    ]

  /// Times `key`, and types `after` behind it each time, which is not measured.
  private func measure(
    _ name: String, _ key: String, after: String..., on reader: TimedTerminal,
    quiet: Duration = .milliseconds(400), _ report: inout Report
  ) {
    var samples = KeySamples()
    for _ in 0..<Self.times {
      samples.add(reader.pty.answer(to: key, quiet: quiet))
      for key in after { reader.prepare(key) }
    }
    report.add(Self.section, name, samples)
  }

  private func values(_ reader: TimedTerminal, _ report: inout Report) {
    measure(
      "f, all facets of the archive", "f", after: "f", on: reader, quiet: .seconds(2), &report)
    for (key, what) in [
      ("c", "countries"), ("p", "people"), ("o", "organisations"), ("w", "weapons"),
    ] {
      measure("\(key), the \(what) to pick from", key, after: "\u{1B}", on: reader, &report)
    }
  }

  private func searches(_ reader: TimedTerminal, _ report: inout Report) {
    measure(
      "S, \(Self.searches.count) saved searches and their counts", "S", after: "q", on: reader,
      quiet: .seconds(2), &report)
  }

  /// Lists the articles of a search with the words around what was searched, and goes to and fro.
  private func walk(_ reader: TimedTerminal, _ report: inout Report) {
    for letter in "/missile\r" { reader.prepare(String(letter)) }
    let pages = max(1, min(Self.times, place.files.count / 100))
    report.add(
      Self.section, "PgDn, with snippets",
      reader.answers(to: Array(repeating: "\u{1B}[6~", count: pages), quiet: .milliseconds(200)))
    measure("Ctrl-o, back to the result before", "\u{0F}", after: "\u{0E}", on: reader, &report)
    reader.prepare("\u{0F}")
    measure("Ctrl-n, forward again", "\u{0E}", after: "\u{0F}", on: reader, &report)
    measure("z, a filter undone", "z", after: "\u{12}", on: reader, &report)
    reader.prepare("X", "g")
  }

  /// Marks twenty rows and takes that back, and the same with a whole result.
  private func select(_ reader: TimedTerminal, _ report: inout Report) {
    func mark(_ name: String, _ keys: String..., quiet: Duration) {
      var (marked, undone) = (KeySamples(), KeySamples())
      for _ in 0..<Self.times {
        for key in keys { reader.prepare(key) }
        marked.add(reader.pty.answer(to: "b", quiet: quiet, patience: .seconds(60)))
        undone.add(reader.pty.answer(to: "z", quiet: quiet, patience: .seconds(60)))
      }
      report.add(Self.section, "b on \(name)", marked)
      report.add(Self.section, "z, undoing that", undone)
    }
    mark("20 selected rows", "g", "v", "19j", quiet: .milliseconds(400))
    for letter in "/missile radar\r" { reader.prepare(String(letter)) }
    mark("a result from end to end", "g", "v", "G", quiet: .seconds(2))
  }
}
