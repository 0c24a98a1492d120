import PseudoTerminal
import Testing

@testable import ReaderModel
@testable import TUIReader

/// Many letters at once, as a paste brings them.
@Suite struct PasteTests {
  @Test func aPasteIsOneSearch() {
    var desk = Desk()
    desk.type("/")
    desk.isSlow = true
    desk.feed(.typed(Array("tash")))
    let searches = desk.pending.count { if case .loadRows = $0 { true } else { false } }
    #expect(searches == 1)
    desk.settle()
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a2"])
  }

  @Test(arguments: [
    "/", "<Tab>/", "<Tab><Tab>/", ":", "c", "?x", "<Tab><Tab>jjim", "<Tab><Tab>jjis",
  ])
  func whatIsPastedIsWhatWouldBeTyped(keys: String) throws {
    var typed = Desk()
    typed.type(keys + "lee")
    var pasted = Desk()
    pasted.type(keys)
    #expect(pasted.state.takesLetters)
    pasted.feed(.typed(Array("lee")))
    let overlay = try #require(typed.state.overlay)
    #expect(pasted.state.overlay?.isEqual(to: overlay) == true)
    #expect(pasted.screen == typed.screen)
  }

  @Test(arguments: ["", "/"]) func aPasteOfNothingSaysNothing(keys: String) {
    var desk = Desk()
    desk.type(keys)
    let before = desk.screen
    desk.feed(.typed([]))
    #expect(desk.screen == before)
  }

  @Test func withoutALineAPasteIsNothing() {
    var desk = Desk()
    desk.feed(.typed(Array("bQ")))
    #expect(desk.forTerminal.isEmpty)
    #expect(desk.state.list.window.rows.map(\.isBookmarked) == [true, false, false, false])
    #expect(desk.state.message?.text == "a paste goes into a line: press / first")
  }

  @Test(arguments: ["/", ":"]) func aLineThatIsFullSaysSo(key: String) {
    var desk = Desk()
    desk.type(key)
    desk.feed(.typed(Array(repeating: "a", count: 5000)))
    #expect(desk.state.overlay?.prompt?.text.count == Prompt.capacity)
    #expect(desk.screen.contains("the others were left out"))
    desk.type("<BS>")
    #expect(!desk.screen.contains("the others were left out"))
    desk.type("ab")
    #expect(desk.state.overlay?.prompt?.text.count == Prompt.capacity)
    #expect(desk.screen.contains("the others were left out"))
  }

  /// The field of a long line shows its end, and the whole of a short one.
  @Test func theLineSlidesUnderItsCursor() {
    var desk = Desk()
    desk.type(":")
    desk.feed(.typed(Array(String(repeating: "ab국방", count: 500))))
    let line = desk.screen.split(separator: "\n").last ?? ""
    #expect(line.contains("ab국방ab국방"))
    desk.type("<Home>")
    #expect(ScreenView(state: desk.state).drawn().cursor?.x == 2)
  }

  /// The terminal tells a paste from keys, and the reader believes it (XTerm, mode 2004).
  @Test func whatTheTerminalCallsAPasteIsNeverAKey() throws {
    let (pty, folder) = try Self.reader()
    #expect(pty.shows("1/56"))
    let sent = String(decoding: pty.output, as: UTF8.self)
    #expect(sent.contains("\u{1B}[?2004h") == true)
    pty.type("\u{1B}[200~in the main\rbbQ\u{1B}[201~")
    #expect(pty.shows("press / first"))
    #expect(pty.shows("★ 0"))
    pty.type("/\u{1B}[200~polish\rhowitzers\u{1B}[201~")
    #expect(pty.shows("polish howitzers"))
    pty.type("\u{1B}")
    #expect(pty.shows("1/56"))
    pty.type("Q")
    #expect(pty.finish() == 0)
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{1B}[?2004l"))
    _ = folder
  }

  @Test func bytesThatAreNoLettersAreNoHangUp() throws {
    let (pty, folder) = try Self.reader()
    #expect(pty.shows("1/56"))
    for _ in 0..<20 {
      pty.type(bytes: Array(repeating: 0xFF, count: 200))
      _ = pty.answer(to: "", quiet: .zero, patience: .milliseconds(1))
    }
    // ncurses takes a letter behind them as theirs while they are being read.
    for _ in 0..<100 where !pty.screen.lines.contains(where: { $0.contains("56/56") }) {
      pty.type("G")
      _ = pty.answer(to: "", patience: .milliseconds(100))
    }
    #expect(pty.shows("56/56"))
    pty.type("Q")
    #expect(pty.finish() == 0)
    _ = folder
  }

  private static func reader() throws -> (Pty, TestFolder) {
    let folder = try TestFolder()
    let run = try MeasuredRun(
      ["--archive", folder.path + "/a.sqlite", "import", BuiltProgram.data + "/articles"],
      in: folder)
    #expect(run.status == 0)
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite"], columns: 120, rows: 40,
        environment: BuiltProgram.environment(home: folder.path)))
    return (pty, folder)
  }

  /// A hundred kilobytes on a terminal: the reader takes what a line takes, and answers the next key.
  @Test(arguments: ["/", ":", "c", "\t/"]) func aGiantPasteLeavesItStanding(key: String) throws {
    let (pty, folder) = try Self.reader()
    #expect(pty.shows("1/56"))
    pty.type(key)
    let text = String(repeating: "(lee \"국방 ", count: 100)
    for _ in 0..<80 {
      pty.type(text)
      _ = pty.answer(to: "", quiet: .zero, patience: .milliseconds(1))
    }
    #expect(pty.shows("국방"))
    for _ in 0..<2 {
      _ = pty.answer(to: "", quiet: .milliseconds(400), patience: .seconds(3))
      pty.type("\u{1B}")
    }
    _ = pty.answer(to: "", quiet: .milliseconds(400), patience: .seconds(3))
    pty.type("?")
    #expect(pty.shows("Ctrl-d"))
    pty.type("\u{1B}")
    _ = pty.answer(to: "", quiet: .milliseconds(400), patience: .seconds(3))
    pty.type("Q")
    #expect(pty.finish() == 0)
    _ = folder
  }
}
