import Foundation
import ReaderModel
import Settings
import Text

/// The configuration of the person who runs the program.
struct UserConfiguration {
  /// What it says.
  var values: ReaderConfiguration
  /// One sentence for the reader about what in the file can't be used; nil if there is nothing.
  let notice: String?

  /// The defaults, whatever the user has.
  static let standard = UserConfiguration(values: ReaderConfiguration(), notice: nil)

  private init(values: ReaderConfiguration, notice: String?) {
    self.values = values
    self.notice = notice
  }

  /// `$XDG_CONFIG_HOME/tuireader/config.toml`.
  static func path(_ environment: [String: String]) -> String {
    UserFolder.configuration.path(environment) + "/config.toml"
  }

  /// The user's, which may be missing or have faults.
  static func ofUser(_ environment: [String: String]) -> UserConfiguration {
    let file = ConfigurationFile(path: path(environment))
    return UserConfiguration(values: file.configuration, notice: notice(file))
  }

  /// That of a file that was named; throws ``CommandFailure`` if it is missing or has faults.
  init(file path: String) throws {
    let file = ConfigurationFile(path: path)
    let shown = TerminalText.sanitised(path)
    guard file.exists else { throw CommandFailure("\(shown): there is no such file") }
    if !file.problems.isEmpty {
      throw CommandFailure(
        file.problems.map { TerminalText.sanitised($0.description(file: path)) }
          .joined(separator: "\ntuireader: "))
    }
    self.init(values: file.configuration, notice: nil)
  }

  private static func notice(_ file: ConfigurationFile) -> String? {
    guard let first = file.problems.first else { return nil }
    let more = file.problems.count - 1
    let rest = more > 0 ? " (and \(more) more)" : ""
    return TerminalText.sanitised(first.description(file: "config.toml") + rest)
  }
}
