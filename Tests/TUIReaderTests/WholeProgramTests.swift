import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The built program on a pseudo-terminal.
@Suite(.serialized) final class WholeProgramTests {
  private let place: Place

  init() throws { place = try Place() }

  deinit { try? FileManager.default.removeItem(at: place.folder) }

  /// A folder of its own for each test, with an archive of the samples in it.
  private struct Place {
    let folder: URL
    var archive: String { folder.appendingPathComponent("a.sqlite").path }

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("tuireader-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func start(
      _ arguments: [String] = [], term: String? = "xterm-256color", extra: [String: String] = [:]
    ) throws -> Pty {
      var environment = BuiltProgram.environment(home: folder.path)
      environment["TERM"] = term
      environment.merge(extra) { $1 }
      return try #require(
        Pty(
          BuiltProgram.path, ["--archive", archive] + arguments, columns: 120, rows: 40,
          environment: environment))
    }

    /// A reader on the sample archive.
    func reader() throws -> Pty {
      let pty = try start()
      #expect(pty.shows("holds no article"))
      pty.type("\r")
      #expect(pty.shows("1/56"))
      return pty
    }
  }

  @Test func aBookmarkIsThereTheNextDay() throws {
    let pty = try place.reader()
    pty.type("jbq")
    #expect(pty.finish() == 0)
    #expect(pty.isCooked)
    let again = try place.start(["is:bookmarked"])
    #expect(again.shows("1/1"))
    again.type("q")
    #expect(again.finish() == 0)
  }

  @Test func aReaderOfNothingLeavesNoFile() throws {
    let pty = try place.start()
    #expect(pty.shows("holds no article"))
    pty.type("q")
    #expect(pty.finish() == 0)
    #expect(!FileManager.default.fileExists(atPath: place.archive))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalGivesTheTerminalBack(number: Int32) throws {
    let pty = try place.start()
    #expect(pty.shows("holds no article"))
    #expect(!pty.isCooked)
    pty.signal(number)
    #expect(pty.finish() == 128 + number)
    #expect(pty.isCooked)
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{1B}[?1049l"))
  }

  @Test func aCrashGivesTheTerminalBack() throws {
    let pty = try place.start()
    #expect(pty.shows("holds no article"))
    pty.signal(SIGSEGV)
    #expect(pty.finish() == 128 + SIGSEGV)
    #expect(pty.isCooked)
    let output = String(decoding: pty.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[?1049l"))
    #expect(output.contains("stopped by an error of its own"))
  }

  @Test(arguments: [nil, "", "dumb", "unknown", "no-such-terminal"] as [String?])
  func aTerminalThatCannotDoEndsInOneSentence(term: String?) throws {
    let pty = try place.start(term: term)
    #expect(pty.finish() == 2)
    let lines = String(decoding: pty.output, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("TERM") == true)
  }

  @Test func resizingRedraws() throws {
    let pty = try place.reader()
    for size in [(80, 24), (40, 12), (10, 3), (200, 60)] as [(UInt16, UInt16)] {
      pty.resize(columns: size.0, rows: size.1)
      pty.type("\u{0C}")
      #expect(pty.shows("TUIReader"))
    }
    pty.type("q")
    #expect(pty.finish() == 0)
  }

  @Test func withoutColoursNoColourIsSent() throws {
    let pty = try place.start(extra: ["NO_COLOR": "1"])
    #expect(pty.shows("holds no article"))
    pty.type("q")
    #expect(pty.finish() == 0)
    let output = String(decoding: pty.output, as: UTF8.self)
    #expect(!output.contains("8;5;"))
    #expect(!output.contains("\u{1B}[33m"))
  }
}
