import Foundation
import PseudoTerminal

/// The program that the tests start, and what it needs.
enum BuiltProgram {
  /// Beside the test bundle, or what `TUIREADER_PROGRAM` names.
  static var path: String {
    if let path = ProcessInfo.processInfo.environment["TUIREADER_PROGRAM"] { return path }
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appendingPathComponent("tuireader").path
  }

  /// The checkout's data.
  static var data: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data").path
  }

  /// An environment with `home`, and of that of the tests only what a sanitiser is told.
  static func environment(home: String) -> [String: String] {
    SanitiserOptions.inherited.merging([
      "HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "TUIREADER_DATA": data,
    ]) { $1 }
  }
}
