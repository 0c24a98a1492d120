import Foundation
import PseudoTerminal
import Testing

@testable import TUIReader

/// 200 resizes a second with keys in between, and the mouse, on a pseudo-terminal.
@Suite(.serialized) struct ResizeStormTests {
  /// Seconds of the storm; `TUIREADER_STORM` makes it longer.
  private static let seconds =
    ProcessInfo.processInfo.environment["TUIREADER_STORM"].flatMap(Double.init) ?? 2

  /// A folder with an archive of the samples.
  private static func archive() throws -> TestFolder {
    let folder = try TestFolder()
    let run = try MeasuredRun(
      ["--archive", folder.path + "/a.sqlite", "import", BuiltProgram.data + "/articles"],
      in: folder)
    #expect(run.status == 0)
    return folder
  }

  private static func reader(
    _ folder: TestFolder, columns: UInt16 = 120, rows: UInt16 = 40
  ) throws -> Pty {
    try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite"], columns: columns, rows: rows,
        environment: BuiltProgram.environment(home: folder.path)))
  }

  /// Reads until nothing has come for a while.
  ///
  /// After a storm that takes long: a frame of 500x200 cells is on its way for seconds where the
  /// program is not optimised.
  private static func settle(_ pty: Pty, patience: Int = 300) {
    while pty.answer(to: "", quiet: .milliseconds(100), patience: .milliseconds(patience)) != nil {}
  }

  /// From 1x1 to 500x200, mostly small.
  private static func resize(_ pty: Pty, _ generator: inout SeededGenerator) {
    let isLarge = Int.random(in: 0..<8, using: &generator) == 0
    pty.resize(
      columns: UInt16.random(in: 1...(isLarge ? 500 : 160), using: &generator),
      rows: UInt16.random(in: 1...(isLarge ? 200 : 60), using: &generator))
  }

  @Test func theRightPictureStandsAtTheEnd() throws {
    let folder = try Self.archive()
    let pty = try Self.reader(folder)
    #expect(pty.shows("1/"))
    var generator = SeededGenerator(seed: 7)
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var count = 0
    while ContinuousClock.now < end {
      Self.resize(pty, &generator)
      if count % 3 == 0 {
        pty.type("jkl Gg\tZfZ][".map(String.init).randomElement(using: &generator) ?? "j")
      }
      count += 1
      _ = pty.answer(to: "", quiet: .milliseconds(1), patience: .milliseconds(4))
    }
    #expect(Double(count) >= 100 * Self.seconds || SanitiserOptions.isInForce)
    pty.resize(columns: 100, rows: 30)
    Self.settle(pty, patience: 1500)
    pty.type("\u{1B}")
    Self.settle(pty)
    pty.type("\u{0C}")
    Self.settle(pty, patience: 1500)
    #expect(pty.screen.lines.first?.contains("TUIReader") == true)
    #expect(TerminalStream(pty.output).foreign(rows: 200) == [])
    pty.type("Q")
    #expect(pty.finish() == 0)
    #expect(pty.isCooked)
  }

  /// What the storm leaves is what a reader shows that never saw one.
  @Test func aStormWithoutKeysChangesNothing() throws {
    let folder = try Self.archive()
    let quiet = try Self.reader(folder, columns: 100, rows: 30)
    #expect(quiet.shows("1/"))
    Self.settle(quiet)
    let calm = quiet.screen
    let pty = try Self.reader(folder)
    #expect(pty.shows("1/"))
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<Int(100 * Self.seconds) {
      Self.resize(pty, &generator)
      _ = pty.answer(to: "", quiet: .milliseconds(1), patience: .milliseconds(4))
    }
    pty.resize(columns: 100, rows: 30)
    Self.settle(pty, patience: 1500)
    var stormy: [String] = []
    for _ in 0..<20 where stormy != calm.lines {
      pty.type("\u{0C}")
      Self.settle(pty)
      stormy = pty.screen.lines
    }
    #expect(stormy == calm.lines)
    #expect(stormy.contains { $0.contains("Enter") })
  }

  /// The wheel turns the pane under it, a click selects; SGR reports (XTerm, mode 1006).
  @Test func theWheelTurnsThePaneUnderIt() throws {
    let folder = try Self.archive()
    let pty = try Self.reader(folder)
    #expect(pty.shows("1/56"))
    func stands(_ place: String, after keys: String) -> Bool {
      pty.type(keys)
      Self.settle(pty)
      return pty.screen.lines.last?.hasSuffix(place) == true
    }
    #expect(stands("2/56", after: "\u{1B}[<65;5;10M"))
    #expect(stands("4/56", after: "\u{1B}[<65;5;10M\u{1B}[<65;5;10M"))
    #expect(stands("3/56", after: "\u{1B}[<64;5;10M"))
    #expect(stands("1/56", after: "\u{1B}[<0;5;4M\u{1B}[<0;5;4m"))
    let text = pty.screen.lines.map { $0.suffix(80) }
    #expect(stands("1/56", after: "\u{1B}[<65;60;10M\u{1B}[<65;60;10M\u{1B}[<65;60;10M"))
    #expect(pty.screen.lines.map { $0.suffix(80) } != text)
    // Reports that no mouse makes: beyond the window, unknown buttons, numbers without end.
    pty.type("\u{1B}[<65;9999;9999M\u{1B}[<999;0;0M\u{1B}[<99999999999999;1;1M\u{1B}[<;;M")
    Self.settle(pty)
    pty.type("Q")
    #expect(pty.finish() == 0)
  }

  /// Random keys, also such as no terminal sends: the program stands and gives the terminal back.
  @Test(arguments: [21] as [UInt64])
  func anyBytesFromTheTerminalLeaveItStanding(seed: UInt64) throws {
    let folder = try Self.archive()
    let pty = try Self.reader(folder)
    #expect(pty.shows("1/56"))
    var generator = SeededGenerator(seed: seed)
    var count = 0
    while count < Monkey.stamina(700) {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let kind = Int.random(in: 0..<10, using: &generator)
        let value = UInt32.random(in: kind == 0 ? 0x80...0x2FFF : 1...0x7E, using: &generator)
        // Ctrl-c, Q and q leave, Ctrl-z stops: those are for the end.
        if ![3, 26, 0x51, 0x71].contains(value) {
          text.unicodeScalars.append(Unicode.Scalar(value) ?? "j")
        }
        count += 1
      }
      pty.type(text)
      _ = pty.answer(to: "", quiet: .milliseconds(1), patience: .milliseconds(3))
    }
    Self.settle(pty)
    for _ in 0..<4 {
      pty.type("\u{1B}")
      Self.settle(pty)
    }
    pty.type("Q")
    #expect(pty.finish() == 0)
    #expect(pty.isCooked)
    // `y` copies the link: base64 and nothing else.
    let foreign = TerminalStream(pty.output).foreign(rows: 40)
    #expect(foreign.filter { !$0.hasPrefix("]52;c;aHR0") } == [])
  }
}
