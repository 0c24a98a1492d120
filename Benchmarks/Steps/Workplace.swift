import Foundation

/// Where one archive is built and read.
struct Workplace {
  let folder: String
  /// The built `tuireader`.
  let program: String
  let files: ArticleFiles

  var archive: String { folder + "/archive.sqlite" }

  /// The environment of every program that is started: its own home, UTF-8, a capable terminal.
  var environment: [String: String] {
    var values = [
      "HOME": folder, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color", "LESSHISTFILE": "-",
    ]
    values["TUIREADER_DATA"] = ProcessInfo.processInfo.environment["TUIREADER_DATA"]
    return values
  }

  init(articles: Int, program: String, under parent: String) throws {
    self.program = program
    folder = parent + "/tuireader-bench-\(ProcessInfo.processInfo.processIdentifier)-\(articles)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    files = try ArticleFiles(articles, in: folder)
  }

  /// The bytes of an SQLite file and its log.
  func databaseSize(_ path: String) -> Int {
    ["", "-wal"].reduce(0) { sum, ending in
      let size = try? FileManager.default.attributesOfItem(atPath: path + ending)[.size]
      return sum + (size as? Int ?? 0)
    }
  }

  func remove() throws { try FileManager.default.removeItem(atPath: folder) }

  /// The program's path when it is installed in one of the usual places.
  static func installed(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
