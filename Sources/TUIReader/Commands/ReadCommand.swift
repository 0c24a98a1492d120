import ArgumentParser
import Foundation
import ReaderModel

/// `tuireader [QUERY]`: opens the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader, full-screen (the default command).")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var query: QueryArgument

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    do {
      try CursesTerminal.check(environment)
      let program = try ReaderProgram(
        archive: archive, query: query, configuration: .ofUser(environment))
      if let signal = try program.run(environment: environment) { throw ExitCode(128 + signal) }
    } catch let error as TerminalError {
      throw CommandFailure(error.sentence)
    }
  }
}
