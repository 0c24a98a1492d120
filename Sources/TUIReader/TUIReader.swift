import ArgumentParser
import Archive
import Entities
import ReaderModel
import Text
import Foundation

/// The `tuireader` program: a command tree whose default is the full-screen reader.
@main
struct TUIReader: ParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tuireader",
    abstract: "Read a news archive in the terminal, by who, where and what it is about.",
    usage: """
      tuireader [--archive PATH] [QUERY]
      tuireader [--archive PATH] COMMAND
      """,
    discussion: """
      Without a command, the reader opens on the articles that match QUERY, or on all of them. A \
      query is words, phrases in quotes, and fields. Two examples:

        tuireader 'country:PL after:2023-02 howitzer'
        tuireader search 'person:"Lee Jong-sup" weapon:K9' --json

      A first word that no article contains and that resembles a command is reported as a likely \
      misspelling; 'tuireader read WORD' searches for it. The manual page explains the query \
      language and the keys; in the reader, ? does.
      """,
    version: version,
    subcommands: [
      ReadCommand.self, ImportCommand.self, ParseCommand.self, SearchCommand.self,
      SearchesCommand.self, ShowCommand.self, FacetsCommand.self,
      LedgerCommand.self, DealsCommand.self, QuotesCommand.self, TimelineCommand.self,
      DossierCommand.self, ReportCommand.self,
      SubscribeCommand.self, UnsubscribeCommand.self, FeedsCommand.self, FetchCommand.self,
      BookmarkCommand.self, TagCommand.self, TagsCommand.self, NoteCommand.self,
      DeleteCommand.self, RestoreCommand.self, ImportsCommand.self, AnnotateCommand.self,
      ReannotateCommand.self, ExportCommand.self, CheckCommand.self,
      BackupCommand.self, StatsCommand.self, RenderCommand.self, ConfigCommand.self,
      DocumentCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  @OptionGroup var archive: ArchiveOptions

  /// Runs the command in the arguments, and exits with one of the documented statuses.
  static func main() {
    // A closed pipe or a file at its size limit should give an error, not kill the program.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    Foundation.exit(status(for: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs `arguments` and returns the exit status.
  static func status(for arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if let reader = command as? ReadCommand { try reader.checkForMistypedCommand(in: arguments) }
      try command.run()
      return 0
    } catch {
      return report(error)
    }
  }

  /// Reports an error and returns the exit status.
  private static func report(_ error: any Error) -> Int32 {
    var errors = StandardStream.errors()
    func say(_ sentence: String) {
      try? errors.write(line: "tuireader: " + sentence)
      try? errors.flush()
    }
    switch error {
    case is StandardStream.Closed: return 0
    case let error as StandardStream.Failed:
      say(error.description)
      return ExitStatus.incomplete.rawValue
    case let error as ExitCode: return error.rawValue
    case let error as NothingMatches:
      say(error.description)
      return ExitStatus.incomplete.rawValue
    case let error as StoreError:
      say(TerminalText.sanitised(error.description))
      if case .exists = error { return ExitStatus.wrongUse.rawValue }
      return ExitStatus.noArchive.rawValue
    case let error as CommandFailure:
      say(error.description)
      return ExitStatus.wrongUse.rawValue
    case let error as DataFolder.NotFound:
      say(error.description)
      return ExitStatus.wrongUse.rawValue
    case is GazetteerError, is ListError:
      say(TerminalText.sanitised("\(error)"))
      return ExitStatus.wrongUse.rawValue
    default:
      let message = fullMessage(for: error)
      guard exitCode(for: error) != .success else {
        print(message)
        return 0
      }
      try? errors.write(line: TerminalText.sanitised(message, keepsLines: true))
      try? errors.flush()
      return ExitStatus.wrongUse.rawValue
    }
  }
}
