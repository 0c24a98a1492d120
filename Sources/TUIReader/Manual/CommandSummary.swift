import ArgumentParser
import Foundation

/// The argument parser's description of a command, for the manual page.
struct CommandSummary: Decodable {
  /// An option, a flag or an argument.
  struct Argument: Decodable {
    /// `--archive` or `-h`.
    struct Name: Decodable {
      var kind: String
      var name: String

      /// As typed, without the first dash.
      var dashed: String { kind == "long" ? "-" + name : name }
    }

    var abstract: String?
    var kind: String
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandSummary]?
  var arguments: [Argument]?

  /// The whole program.
  static func program() throws -> CommandSummary {
    struct Dump: Decodable { var command: CommandSummary }
    return try JSONDecoder().decode(Dump.self, from: Data(TUIReader._dumpHelp().utf8)).command
  }
}
