import Foundation
import PseudoTerminal
import Testing

/// The reader on a pseudo-terminal, over articles that would like to have the terminal for themselves.
@Suite(.serialized) struct HostileScreenTests {
  /// Through the list, the texts, the pickers, the facets, a mention's window and the prompts.
  private static let keys =
    [String](repeating: "j", count: 30)
    + [
      "l", " ", " ", "k", "q", "c", "\u{1B}", "p", "ann", "\u{1B}", "f", "\t", "\t", "j", "j", "f",
    ]
    + [
      "i", "\u{1B}", "G", "Z", "k", "k", "Z", "/owned", "\r", "x", ":query source:owned", "\r",
    ]
    + ["X", "s", "s", "b", "u", "z", "O", "?", "\u{1B}", "/\u{9B}31m\u{202E}", "\u{1B}", "q"]

  private static func check(_ texts: [String]) throws {
    let archive = try HostileArchive(texts)
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", archive.path], columns: 120, rows: 40,
        environment: BuiltProgram.environment(home: archive.folder.path)
          .merging(["BROWSER": "true"]) { $1 }))
    #expect(pty.shows("1/"))
    for key in keys {
      pty.type(key)
      // What follows Escape at once is a key with Alt.
      _ = pty.answer(to: "", patience: .milliseconds(key == "\u{1B}" ? 800 : 60))
    }
    pty.type("Q")
    #expect(pty.finish() == 0)
    let foreign = TerminalStream(pty.output).foreign(rows: 40)
    #expect(foreign.isEmpty, "\(foreign.prefix(5))")
    for trick in texts where trick.contains("\u{1B}") && trick.utf8.count > 3 {
      #expect(!pty.output.contains(trick), "\(trick.debugDescription)")
    }
  }

  @Test func noArticleGetsTheTerminal() throws { try Self.check(HostileText.tricks) }

  @Test(.enabled(if: !HostileText.shared().isEmpty, "TUIREADER_SHARED names no shared texts"))
  func noSharedTextGetsTheTerminal() throws { try Self.check(HostileText.shared()) }

  /// The progress line is the program's own; the names of the files are not.
  @Test func anImportOnATerminalObeysNoFileName() throws {
    let folder = try TestFolder()
    for (index, trick) in HostileText.tricks.enumerated() where !trick.contains("\u{0}") {
      let name = trick.replacingOccurrences(of: "/", with: "_")
      try? folder.write("\(index)\(name)", [0x7F, 0x45, 0x4C, 0x46])
    }
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite", "import", folder.path],
        columns: 80, rows: 24, environment: BuiltProgram.environment(home: folder.path)))
    #expect(pty.finish() == 1)
    #expect(TerminalStream(pty.output).foreign(rows: 24) == [])
  }

  /// A screen of so many lines would take gigabytes.
  @Test(arguments: [
    ("LINES", "30000"), ("COLUMNS", "30000"), ("LINES", "-1"), ("ESCDELAY", "9999999"),
  ])
  func theWindowIsAsLargeAsTheTerminalSays(name: String, value: String) throws {
    let folder = try TestFolder()
    var environment = BuiltProgram.environment(home: folder.path)
    environment[name] = value
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite"], columns: 90, rows: 20,
        environment: environment))
    #expect(pty.shows("holds no article"))
    #expect(TerminalStream(pty.output).sequences.contains("[1;20r"))
    pty.type("q")
    #expect(pty.finish() == 0)
  }
}

extension [UInt8] {
  /// Whether the bytes of `text` stand in it.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = [UInt8](text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
