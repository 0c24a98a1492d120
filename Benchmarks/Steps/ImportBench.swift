import Foundation

/// Measures the import, and for comparison the disk and SQLite alone.
struct ImportBench {
  let place: Workplace

  func run(_ report: inout Report) throws {
    let section = "import"
    let files = place.files
    if place.isImported { return report.skip(section, "kept from an earlier run") }
    let arguments = ["--archive", place.archive, "import", files.json]
    let first = try ProcessRun(place.program, arguments, environment: place.environment)
    let megabytes = Double(files.textBytes) / 1_000_000
    report.add(section, "text", megabytes, "MB")
    report.add(section, "import, annotation included", first.seconds, "s")
    report.add(section, "its processor time", first.processorSeconds, "s")
    report.add(
      section, "tokens a second of one processor", Double(files.tokens) / first.processorSeconds,
      "")
    report.add(section, "articles a second", Double(files.count) / first.seconds, "")
    report.add(section, "tokens a second", Double(files.tokens) / first.seconds, "")
    report.add(section, "text a second", megabytes / first.seconds, "MB")
    report.add(section, "peak memory", first.peakMemory, "MB")
    report.add(
      section, "archive ÷ text",
      Double(place.databaseSize(place.archive)) / Double(files.textBytes), "×")
    let again = try ProcessRun(place.program, arguments, environment: place.environment)
    report.add(section, "the same import again, nothing changed", again.seconds, "s")
    try place.markImported()
    guard place.hasPeers else { return }
    let written = try diskSeconds()
    report.add(
      section, "limit: the same bytes written and fsynced", written, "s",
      remark: ratio(first.seconds, to: written))
    let index = try PlainIndex(path: place.folder + "/plain.sqlite")
    let indexed = try index.insert(files.count)
    report.add(
      section, "peer: SQLite FTS5 alone, no annotation", indexed, "s",
      remark: ratio(first.seconds, to: indexed))
    report.add(
      section, "peer: its file ÷ text",
      Double(place.databaseSize(index.path)) / Double(files.textBytes), "×")
  }

  private func ratio(_ seconds: Double, to peer: Double) -> String {
    "import ÷ this = \(ReportTable.number(seconds / peer))"
  }

  /// Copies the JSON lines to another file, syncs it, and returns the seconds.
  private func diskSeconds() throws -> Double {
    let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: place.files.json))
    let path = place.folder + "/copy.jsonl"
    try Data().write(to: URL(fileURLWithPath: path))
    let copy = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    let start = ContinuousClock.now
    while let bytes = try source.read(upToCount: 1 << 20), !bytes.isEmpty {
      try copy.write(contentsOf: bytes)
    }
    try copy.synchronize()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
