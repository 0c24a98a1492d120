import Foundation
import PseudoTerminal

/// Measures the reader while another process imports into the same archive.
struct BusyBench {
  private static let section = "reader during an import"
  private static let imported = 4000

  let place: Workplace

  func run(_ report: inout Report) throws {
    let files = try ArticleFiles(
      Self.imported, from: place.files.count, in: place.folder, forPeers: false)
    let reader = try place.reader()
    let importer = Process()
    importer.executableURL = URL(fileURLWithPath: place.program)
    importer.arguments = ["--archive", place.archive, "import", files.json]
    importer.environment = place.environment
    importer.standardInput = FileHandle.nullDevice
    importer.standardOutput = FileHandle.nullDevice
    importer.standardError = FileHandle.nullDevice
    try importer.run()
    var moves = KeySamples()
    var searches = KeySamples()
    var marks = KeySamples()
    let screen = SearchScreen(reader)
    while importer.isRunning {
      for _ in 0..<5 { moves.add(reader.pty.answer(to: "j", quiet: .milliseconds(20))) }
      marks.add(reader.pty.answer(to: "b", quiet: .milliseconds(20)))
      reader.prepare("/")
      for letter in ["r", "a", "d"] { searches.add(screen.answer(to: letter)) }
      reader.prepare("\u{1B}")
    }
    report.add(Self.section, "j", moves)
    report.add(Self.section, "b", marks)
    report.add(Self.section, "search, each letter", searches)
    reader.pty.type("Q")
    _ = reader.pty.finish()
  }
}
