import Foundation
import PseudoTerminal
import Testing

/// The reader under a shell with job control.
@Suite(.serialized) struct SuspendTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func suspendedItGivesTheTerminalToTheShellAndTakesItBack() throws {
    let folder = try TestFolder()
    var environment = BuiltProgram.environment(home: folder.path)
    environment["READER"] = BuiltProgram.path
    let pty = try #require(
      Pty(
        "/bin/bash", ["--norc", "--noprofile", "-i"], columns: 100, rows: 30,
        environment: environment))
    pty.type("\"$READER\" --archive \"$HOME/a.sqlite\"\n")
    try #require(pty.expect("holds no article"))
    pty.type("\u{1A}")
    try #require(pty.expect("Stopped"))
    #expect(String(decoding: pty.output, as: UTF8.self).contains("\u{1B}[?1049l"))
    let stopped = pty.output.count
    pty.type("echo $((6 * 7))ok\n")
    #expect(pty.expect("42ok", from: stopped))
    let resumed = pty.output.count
    pty.type("fg\n")
    #expect(pty.expect("holds no article", from: resumed))
    pty.type("?")
    #expect(pty.expect("one line down", from: resumed))
    // A key right behind Escape would be a key with Alt: wait until the help is gone.
    let leaving = pty.output.count
    pty.type("\u{1B}")
    #expect(pty.expect("no article", from: leaving))
    pty.type("q")
    #expect(pty.expect("\u{1B}[?1049l", from: resumed))
    pty.type("echo status $?\n")
    #expect(pty.expect("status 0", from: resumed))
    pty.type("exit\n")
    #expect(pty.finish() == 0)
  }
}
