import Foundation
import PseudoTerminal
import Testing

/// No article, file name, argument or environment makes the program write a control sequence that
/// is not its own.
@Suite(.serialized) struct HostileInputTests {
  /// Seconds that a command may take, and KB of memory. The debug program is many times slower, and
  /// the machine may be busy: this tells a hang from work, and no more.
  private static let patience = 235.0
  private static let memory = SanitiserOptions.isInForce ? Int.max : 300_000

  /// What is wrong with a run of the program.
  private static func faults(of run: MeasuredRun, _ statuses: Set<Int32>) -> [String] {
    var faults: [String] = []
    for (name, bytes) in [("output", run.output), ("errors", run.errors)] {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        faults.append("the \(name) are not UTF-8")
        continue
      }
      for line in text.split(separator: "\n", omittingEmptySubsequences: false)
      where !line.unicodeScalars.allSatisfy({ $0.isHarmless || $0 == "\t" }) {
        faults.append("\(name): \(line.debugDescription.prefix(300))")
      }
    }
    if !statuses.contains(run.status) { faults.append("status \(run.status)") }
    if run.peak > memory { faults.append("\(run.peak) KB") }
    if run.seconds > patience { faults.append("\(run.seconds) s") }
    return faults
  }

  private static let commands: [[String]] = [
    ["search", ""], ["search", "--json", ""], ["search", "howitzers"], ["export"],
    ["export", "--format", "csv"], ["export", "--format", "markdown"], ["stats"], ["check"],
    ["facets", "--kind", "source"], ["facets", "--kind", "author", "--json"],
    ["facets", "--kind", "tag"], ["facets", "--kind", "person"], ["reannotate", "--all"],
    ["render", "--keys", "jjjl"], ["render", "--keys", "f", "--format", "svg"],
    ["render", "--size", "40x12", "--keys", "<Enter><Space><Space>"],
    ["render", "--keys", "<Tab><Tab>jji"], ["render", "--keys", "Gkkcpol<Enter>p"],
  ]

  /// Import, and then every command that prints articles.
  private static func check(_ texts: [String]) throws {
    let archive = try HostileArchive(texts)
    #expect(faults(of: archive.run, [0, 1]) == [], "import")
    for command in commands {
      let run = try MeasuredRun(["--archive", archive.path] + command, in: archive.folder)
      #expect(faults(of: run, [0, 1]) == [], "\(command)")
    }
    let list = try MeasuredRun(
      ["--archive", archive.path, "search", "--json", ""], in: archive.folder)
    let ids = String(decoding: list.output, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: "\"").dropFirst(3).first.map(String.init)
    }
    try #require(ids.count >= texts.count / 2)
    for id in ids.prefix(12) {
      for extra in [[], ["--json"]] {
        let run = try MeasuredRun(
          ["--archive", archive.path, "show", id] + extra, in: archive.folder)
        #expect(faults(of: run, [0]) == [], "show \(id)")
      }
    }
  }

  @Test func noArticleIsObeyed() throws { try Self.check(HostileText.tricks) }

  @Test(.enabled(if: !HostileText.shared().isEmpty, "TUIREADER_SHARED names no shared texts"))
  func noSharedTextIsObeyed() throws { try Self.check(HostileText.shared()) }

  private static let places: [[String]] = [
    ["search", "#"], ["search", "country:#"], ["search", "--limit", "#"], ["search", "after:#"],
    ["search", "\"#"], ["show", "#"], ["bookmark", "#"], ["import", "#"],
    ["import", "--format", "#"],
    ["import", "--dry-run", "#", "--source", "#"], ["facets", "--kind", "#"],
    ["export", "--format", "#"], ["render", "--size", "#"], ["render", "--keys", "#"],
    ["render", "--keys", "<#>"], ["backup", "/nowhere/#/x"], ["#"], ["--#"],
    ["--archive", "#", "#"],
    ["--archive", "/nowhere/#/a.sqlite", "stats"], ["--generate-completion-script", "#"],
    ["help", "#"], ["annotate", "#"], ["read", "cuntry:#"],
  ]

  @Test(arguments: places)
  func noArgumentIsObeyed(_ place: [String]) throws {
    let folder = try TestFolder()
    for trick in ["\u{1B}]0;owned\u{7}\u{9B}31m\r\u{8}", "\u{202E}x\u{2028}\u{1B}[2J\u{85}\u{90}q"]
    {
      let typed = place.map { $0.replacingOccurrences(of: "#", with: trick) }
      let run = try MeasuredRun(
        (typed.contains("--archive") ? [] : ["--archive", folder.path + "/a.sqlite"]) + typed,
        in: folder)
      #expect(Self.faults(of: run, [0, 1, 2, 3, 64]) == [], "\(place)")
    }
  }

  @Test(arguments: [
    "TERM", "LANG", "LC_ALL", "TZ", "HOME", "TMPDIR", "XDG_DATA_HOME", "TUIREADER_DATA", "COLUMNS",
    "LINES", "BROWSER", "EDITOR", "NO_COLOR", "PATH", "PWD",
  ])
  func noEnvironmentIsObeyed(name: String) throws {
    let folder = try TestFolder()
    for value in ["\u{1B}]0;owned\u{7}\u{9B}31m", "/\u{1B}[2J/\u{202E}x", "99999999999", ""] {
      var environment = BuiltProgram.environment(home: folder.path)
      environment[name] = value
      for command in [["search", "is:bookmarked"], ["read"], ["import", "/nowhere"]] {
        // Without --archive only a search, which makes no file wherever HOME leads.
        let archive = command[0] == "search" ? [] : ["--archive", folder.path + "/a.sqlite"]
        let run = try MeasuredRun(archive + command, in: folder, environment: environment)
        #expect(Self.faults(of: run, [0, 1, 2, 3]) == [], "\(name)=\(value.debugDescription)")
      }
    }
  }
}
