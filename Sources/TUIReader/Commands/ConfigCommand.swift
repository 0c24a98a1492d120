import ArgumentParser
import Foundation
import ReaderModel
import Settings
import Text

/// `tuireader config`: prints and checks the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Say where the configuration is, print one with every setting, or check it.")

  @Flag(help: "Print a configuration with every setting, its default and what it takes.")
  var `default` = false
  @Flag(help: "Read the configuration and list what in it can't be used.") var check = false
  @Argument(help: ArgumentHelp("The file to check instead of the user's.", valueName: "file"))
  var file: String?

  func validate() throws {
    if `default`, check { throw ValidationError("use either --default or --check") }
    if file != nil, !check { throw ValidationError("a file is only for --check") }
  }

  func run() throws {
    var output = StandardStream.output()
    if `default` {
      try output.write(line: String(ReaderConfiguration.defaultFile.dropLast()))
    } else if check {
      try checkFile()
    } else {
      try output.write(line: path)
    }
    try output.flush()
  }

  private var path: String {
    file ?? UserConfiguration.path(ProcessInfo.processInfo.environment)
  }

  /// Writes each problem on a line, and exits with the status of wrong use if there is one.
  private func checkFile() throws {
    let content = ConfigurationFile(path: path)
    var errors = StandardStream.errors()
    if !content.exists {
      guard file == nil else {
        throw CommandFailure("\(TerminalText.sanitised(path)): there is no such file")
      }
      try errors.write(line: "no \(TerminalText.sanitised(path)): all is as by default")
    }
    for problem in content.problems {
      try errors.write(line: TerminalText.sanitised(problem.description(file: path)))
    }
    try errors.flush()
    if !content.problems.isEmpty { throw ExitStatus.wrongUse }
  }
}
