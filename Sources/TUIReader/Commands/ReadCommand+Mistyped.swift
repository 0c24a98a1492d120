import Archive
import ArgumentParser
import ReaderModel
import Text

extension ReadCommand {
  /// Throws when `tuireader serach missile` is meant to be a command and not a query of the reader: its
  /// first word is near to a command's name, and no article has that word.
  ///
  /// `arguments` are those of the program. After `read` or `--` every word belongs to the query.
  func checkForMistypedCommand(in arguments: [String]) throws {
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

  /// Whether an article has the word; an archive that can't be asked has none.
  private func isInArchive(_ word: String) -> Bool {
    let rows = try? archive.openExisting()
      .rows(matching: ArticleQuery(filter: .word(word)), from: .top, limit: 1)
    return rows?.isEmpty == false
  }
}

extension TUIReader {
  /// What can stand behind the program's name.
  static var commandNames: [String] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName } + ["help"]
  }
}
