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
    #expect(desk.state.list.rows.map(\.id.rawValue) == ["a2"])
  }

  @Test(arguments: [
    "/", "<Tab>/", "<Tab><Tab>/", ":", "c", "?x", "<Tab><Tab>jjim", "<Tab><Tab>jjis",
  ])
  func whatIsPastedIsWhatWouldBeTyped(keys: String) {
    var typed = Desk()
    typed.type(keys + "lee")
    var pasted = Desk()
    pasted.type(keys)
    #expect(pasted.state.takesLetters)
    pasted.feed(.typed(Array("lee")))
    #expect(pasted.state.overlay == typed.state.overlay)
    #expect(pasted.screen == typed.screen)
  }

  @Test func withoutALineAPasteIsNothing() {
    var desk = Desk()
    desk.feed(.typed(Array("bQ")))
    #expect(desk.forTerminal.isEmpty)
    #expect(desk.state.list.rows.map(\.isBookmarked) == [true, false, false, false])
  }

  @Test(arguments: ["/", ":"]) func aLineThatIsFullSaysSo(key: String) {
    var desk = Desk()
    desk.type(key)
    desk.feed(.typed(Array(repeating: "a", count: 5000)))
    #expect(desk.state.overlay.prompt?.text.count == Prompt.capacity)
    #expect(desk.screen.contains("the others were left out"))
    desk.type("<BS>")
    #expect(!desk.screen.contains("the others were left out"))
    desk.type("ab")
    #expect(desk.state.overlay.prompt?.text.count == Prompt.capacity)
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

  /// A hundred kilobytes on a terminal: the reader takes what a line takes, and answers the next key.
  @Test(arguments: ["/", ":", "c", "\t/"]) func aGiantPasteLeavesItStanding(key: String) throws {
    let folder = try TestFolder()
    let run = try MeasuredRun(
      ["--archive", folder.path + "/a.sqlite", "import", BuiltProgram.data + "/articles"],
      in: folder)
    #expect(run.status == 0)
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite"], columns: 120, rows: 40,
        environment: BuiltProgram.environment(home: folder.path)))
    #expect(pty.shows("1/56"))
    pty.type(key)
    let text = String(repeating: "(lee \"국방 ", count: 100)
    for _ in 0..<80 {
      pty.type(text)
      _ = pty.answer(to: "", quiet: .zero, patience: .milliseconds(1))
    }
    #expect(pty.shows("국방"))
    for _ in 0..<2 {
      _ = pty.answer(to: "", patience: .milliseconds(100))
      pty.type("\u{1B}")
    }
    _ = pty.answer(to: "", patience: .milliseconds(100))
    pty.type("?")
    #expect(pty.shows("Ctrl-d"))
    pty.type("\u{1B}")
    _ = pty.answer(to: "", patience: .milliseconds(100))
    pty.type("Q")
    #expect(pty.finish() == 0)
  }
}
