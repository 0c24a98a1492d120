import Archive
import Foundation
import ArgumentParser
import ReaderModel
import Text

extension ReadCommand {
  /// Throws if `tuireader serach missile` is probably a mistyped command and not a query: its first
  /// word is close to a command's name, and no article has that word.
  ///
  /// `arguments` are those of the program. After `read` or `--` every word is part of the query.
  func checkForMistypedCommand(in arguments: [String]) throws {
    try checkForFile(in: arguments)
    let isNamed = { (words: [String]) in words.count { $0 == Self.configuration.commandName } }
    guard isNamed(arguments) == isNamed(query.words), let word = query.words.first,
      word.allSatisfy({ $0.isASCII && $0.isLetter }),
      let command = nearest(to: word.lowercased(), among: TUIReader.commandNames),
      !isInArchive(word)
    else { return }
    throw CommandFailure(
      "there is no command \"\(word)\"; did you mean \"\(command)\"? "
        + "'tuireader read \(word)' looks for the word")
  }

  /// Throws if the only word names a file, as in `tuireader news.sqlite`.
  private func checkForFile(in arguments: [String]) throws {
    guard query.words.count == 1, let word = query.words.first, word.contains(where: "./".contains),
      !arguments.contains(Self.configuration.commandName ?? ""), !arguments.contains("--"),
      FileManager.default.fileExists(atPath: word)
    else { return }
    throw CommandFailure(
      "\(word) is a file: 'tuireader --archive \(word)' reads an archive, 'tuireader import \(word)' "
        + "imports articles; 'tuireader read \(word)' looks for the word")
  }

  /// Whether an article has the word; false if the archive can't be opened.
  private func isInArchive(_ word: String) -> Bool {
    let rows = try? archive.openExisting()
      .rows(matching: ArticleQuery(filter: .word(word)), from: .top, limit: 1)
    return rows?.isEmpty == false
  }
}

extension TUIReader {
  /// The commands, as typed after the program's name.
  static var commandNames: [String] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName } + ["help"]
  }
}
