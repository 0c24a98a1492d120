import Foundation

/// Runs system programs and captures their output.
struct Tool {
  /// The program ended with a non-zero status.
  struct Failed: Error, CustomStringConvertible {
    /// The program and its arguments.
    let command: [String]

    var description: String { "`\(command.joined(separator: " "))` failed" }
  }

  /// Runs `command` and returns its standard output; throws ``Failed``.
  static func output(of command: String...) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(command: command) }
    return data
  }
}
