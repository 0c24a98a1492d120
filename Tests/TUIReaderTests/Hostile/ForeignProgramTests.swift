import Foundation
import PseudoTerminal
import Testing

@testable import TUIReader

/// Programs that are started for the person get an argument vector, and nothing in an article is an
/// option of theirs or a line for a shell.
@Suite(.serialized) struct ForeignProgramTests {
  private static let links = [
    "https://example.org/a b;touch owned", "http://example.org/$(touch owned)`touch owned`",
    "https://example.org/'\"|>owned&\nsecond line", "https://-rf", "http://--help",
    "https://example.org/%s%n", "https://example.org/\u{1B}]0;owned\u{7}",
  ]

  /// A reader on one article with a link, and a browser that writes down what it was given.
  private static func given(
    _ link: String, saying: String = "opened http", browser: (String) -> String
  ) throws -> (arguments: [String]?, folder: TestFolder) {
    let folder = try TestFolder()
    let script = folder.path + "/browse"
    try folder.write(
      "browse", Array("#!/bin/sh\nprintf '%s\\0' \"$#\" \"$@\" >\"$HOME/given\"\n".utf8))
    chmod(script, 0o755)
    let article = ["title": "Council", "text": "Poland agreed.", "url": link]
    try folder.write("a.jsonl", [UInt8](try JSONSerialization.data(withJSONObject: article)))
    let archive = ["--archive", folder.path + "/a.sqlite"]
    let run = try MeasuredRun(archive + ["import", folder.path + "/a.jsonl"], in: folder)
    #expect(run.status == 0)
    var environment = BuiltProgram.environment(home: folder.path)
    environment["BROWSER"] = browser(script)
    let pty = try #require(
      Pty(BuiltProgram.path, archive, columns: 120, rows: 40, environment: environment))
    #expect(pty.shows("agreed"))
    pty.type("O")
    #expect(pty.shows(saying), "\(pty.screen.lines.joined(separator: "\n"))")
    pty.type("Q")
    #expect(pty.finish() == 0)
    let words = (try? Data(contentsOf: folder.url.appendingPathComponent("given"))).map {
      $0.split(separator: 0, omittingEmptySubsequences: false).dropLast()
        .map { String(decoding: $0, as: UTF8.self) }
    }
    return (words, folder)
  }

  @Test(arguments: links)
  func aBrowserGetsTheLinkAsOneArgument(_ link: String) throws {
    let (arguments, folder) = try Self.given(link) { $0 + " --new-tab" }
    #expect(arguments == ["2", "--new-tab", link.withEncodedControls])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains("owned"))
  }

  @Test func aPlaceInBrowserIsFilledAndTheFirstBrowserIsTaken() throws {
    let link = "https://example.org/a;b"
    let (arguments, _) = try Self.given(link) { "\($0) --url=%s -x:/bin/false" }
    #expect(arguments == ["2", "--url=\(link)", "-x"])
  }

  @Test func theNextBrowserIsTakenWhereOneIsNotThere() throws {
    let link = "https://example.org/a"
    let (arguments, _) = try Self.given(link) { "/nowhere/a:/nowhere/b %s::\($0):/bin/false" }
    #expect(arguments == ["1", link])
  }

  /// Once it was said that the link was opened.
  @Test(arguments: [
    ("/bin/false:#", "/bin/false ended with status 1"),
    ("/nowhere/a:/nowhere/b", "/nowhere/a: No such file or directory; /nowhere/b: No such"),
    (":: :", "set BROWSER"),
  ])
  func whatFailsIsSaid(browser: String, sentence: String) throws {
    let (arguments, _) = try Self.given("https://example.org/a", saying: sentence) {
      browser.replacingOccurrences(of: "#", with: $0)
    }
    #expect(arguments == nil)
  }

  @Test func theOutcomeOfAProgramIsItsStatus() {
    func outcome(_ script: String) -> ForegroundProgram.Outcome {
      ForegroundProgram.run(["/bin/sh", "-c", script])
    }
    #expect(outcome("exit 0") == .succeeded)
    #expect(outcome("exit 3") == .failed("/bin/sh ended with status 3"))
    #expect(outcome("kill -9 $$") == .failed("/bin/sh was ended by signal 9 (Killed)"))
    #expect(ForegroundProgram.run([]) == .notStarted("no program is named"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "--help", "-rf /", "ftp://example.org",
    "data:text/html,x", "/bin/sh", "", "HTTPS-NOT://x",
  ])
  func onlyLinksOfTheWebOpen(_ link: String) throws {
    let sentence = link.isEmpty ? "no link" : "only http, https and mailto"
    let (arguments, _) = try Self.given(link, saying: sentence) { $0 }
    #expect(arguments == nil)
  }
}
