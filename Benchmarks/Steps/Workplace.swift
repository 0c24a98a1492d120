import Foundation

/// The folder and settings for one archive.
struct Workplace {
  let folder: String
  /// The built `tuireader`.
  let program: String
  let files: ArticleFiles

  var archive: String { folder + "/archive.sqlite" }

  /// The program's `Data` folder: `TUIREADER_DATA`, or that of the checkout.
  var data: String { ProcessInfo.processInfo.environment["TUIREADER_DATA"] ?? "Data" }

  /// The environment of started programs: a separate home, UTF-8, a capable terminal.
  var environment: [String: String] {
    var values = [
      "HOME": folder, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color", "LESSHISTFILE": "-",
    ]
    values["TUIREADER_DATA"] = ProcessInfo.processInfo.environment["TUIREADER_DATA"]
    return values
  }

  /// The most articles for peers, which hold all of them in memory.
  static let mostForPeers = 100_000

  /// Whether to measure peers too.
  let hasPeers: Bool
  private let isKept: Bool

  /// Creates a folder under `parent`, or under `kept` if given, and reuses what an earlier run left
  /// there.
  init(articles: Int, program: String, under parent: String, kept: String?) throws {
    self.program = program
    let process = ProcessInfo.processInfo.processIdentifier
    folder = kept.map { "\($0)/\(articles)" } ?? parent + "/tuireader-bench-\(process)-\(articles)"
    isKept = kept != nil
    hasPeers = articles <= Self.mostForPeers
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    files = try ArticleFiles(articles, in: folder, forPeers: hasPeers)
  }

  /// Whether an earlier run imported all articles here.
  var isImported: Bool { FileManager.default.fileExists(atPath: folder + "/imported") }

  /// Records that all articles are imported, for later runs.
  func markImported() throws { try Data().write(to: URL(fileURLWithPath: folder + "/imported")) }

  /// The bytes of an SQLite file and its log.
  func databaseSize(_ path: String) -> Int {
    ["", "-wal"].reduce(0) { sum, ending in
      let size = try? FileManager.default.attributesOfItem(atPath: path + ending)[.size]
      return sum + (size as? Int ?? 0)
    }
  }

  /// Removes the folder, unless it is kept.
  func remove() throws { if !isKept { try FileManager.default.removeItem(atPath: folder) } }

  /// Starts the reader on the archive and waits for its first list.
  func reader() throws -> TimedTerminal {
    let newest = NewsWriter().article(0).title.prefix(14)
    return try TimedTerminal(
      program, ["--archive", archive], environment: environment, shows: String(newest))
  }

  /// The program's path; nil if it is in none of the usual folders.
  static func installed(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
