import Foundation
import PseudoTerminal
import ReaderModel
import Testing

@testable import TUIReader

/// The configuration of the built program.
@Suite struct ConfigCommandTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let place = folder.url.appendingPathComponent(".config/tuireader")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func configure(_ text: String) throws {
    try folder.write(".config/tuireader/config.toml", Array(text.utf8))
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, home: folder.url)
  }

  @Test func theDefaultPassesTheCheck() throws {
    let printed = try run("config", "--default")
    #expect(printed.status == 0)
    try configure(printed.output)
    let checked = try run("config", "--check")
    #expect(checked.status == 0 && checked.errors.isEmpty && checked.output.isEmpty)
    #expect(try run("config").output == folder.path + "/.config/tuireader/config.toml\n")
  }

  @Test func eachFaultIsALineAndTheStatusTwo() throws {
    try configure("mouse = 3\n[list]\nlins = 1\n")
    let checked = try run("config", "--check")
    #expect(checked.status == 2)
    let path = folder.path + "/.config/tuireader/config.toml"
    #expect(
      checked.errors == """
        \(path), line 1: mouse: 3 is not allowed; true or false is
        \(path), line 3: list.lins: no such setting; did you mean ‘lines’?

        """)
    #expect(try run("config", "--check", "none.toml").status == 2)
    #expect(try run("config", "--check", "--default").status == 2)
  }

  @Test func aPictureDependsOnNoConfigurationUnlessAsked() throws {
    let archive = folder.path + "/a.sqlite"
    try folder.write(
      "article.jsonl",
      Array(#"{"title": "Howitzers", "text": "Poland buys.", "published": "2023-02-24"}"#.utf8))
    #expect(try run("--archive", archive, "import", folder.path + "/article.jsonl").status == 0)
    let plain = try run("--archive", archive, "render")
    #expect(plain.output.contains("24 Feb 2023"))
    try configure("[list]\ndate_format = \"yyyy-mm-dd\"\n[theme]\nname = \"light\"")
    #expect(try run("--archive", archive, "render").output == plain.output)
    let file = folder.path + "/.config/tuireader/config.toml"
    let asked = try run(
      "--archive", archive, "render", "--config", file, "--format", "svg", "--size", "80x20")
    #expect(asked.output.contains("2023-02-24") && asked.output.contains("fill=\"#ffffff\"/>"))
    #expect(
      try run("--archive", archive, "render", "--theme", "16", "--format", "svg").status == 0)
    let wrong = try run("--archive", archive, "render", "--theme", "blue")
    #expect(wrong.status == 2 && wrong.errors.contains("auto, dark, light, high-contrast or 16"))
  }

  /// A fault is told in the status line. The answer about the background is no key, whenever it
  /// comes, and the colours follow it.
  @Test func theReaderTellsFaultsAndFollowsTheTerminal() throws {
    try configure("mouse = 3\n[list]\nlins = 1\n")
    let pty = try #require(
      Pty(
        BuiltProgram.path, ["--archive", folder.path + "/a.sqlite"], columns: 120, rows: 30,
        environment: BuiltProgram.environment(home: folder.path)))
    #expect(
      pty.shows("config.toml, line 1: mouse: 3 is not allowed; true or false is (and 1 more)"))
    let before = pty.output.count
    pty.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
    pty.type("?")
    #expect(pty.shows("Keys"))
    let output = String(decoding: pty.output, as: UTF8.self)
    #expect(output.contains("\u{1B}]11;?\u{07}"))
    // The ground of windows in the light theme.
    #expect(String(decoding: pty.output[before...], as: UTF8.self).contains("48;5;255m"))
    pty.type("\u{03}\u{03}")
    #expect(pty.finish() == 0)
  }
}
