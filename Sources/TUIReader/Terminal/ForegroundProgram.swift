import Foundation
import Glibc

/// Runs a program on the user's terminal, by an argument vector and never through a shell.
enum ForegroundProgram {
  /// The result of running a program.
  enum Outcome: Equatable {
    /// It ended with status 0.
    case succeeded
    /// It ended with another status or by a signal; one sentence.
    case failed(String)
    /// It could not be started; one sentence.
    case notStarted(String)
  }

  /// Runs `arguments` on this terminal until it ends, with `input` on its standard input if given.
  static func run(_ arguments: [String], input: String? = nil) -> Outcome {
    guard let name = arguments.first else { return .notStarted("no program is named") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let file = input.flatMap { temporaryFile(holding: $0) }
    if input != nil, file == nil { return .notStarted("\(name): no file for its input") }
    if let file { posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO) }
    defer { if let file { fclose(file) } }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, name, &actions, nil, &pointers, environ)
    guard failure == 0 else {
      return .notStarted("\(name): \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return outcome(of: name, status: status)
  }

  /// Whether there is a program of that name or path, to know before the screen is left for it.
  static func exists(_ name: String, path: String?) -> Bool {
    if name.contains("/") { return access(name, X_OK) == 0 }
    return (path ?? "/usr/bin:/bin").split(separator: ":").contains {
      access("\($0)/\(name)", X_OK) == 0
    }
  }

  /// A file without a name that holds `text`, at its start; nil if there can be none.
  private static func temporaryFile(holding text: String) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    fputs(text, file)
    guard fflush(file) == 0, lseek(fileno(file), 0, SEEK_SET) == 0 else {
      fclose(file)
      return nil
    }
    return file
  }

  /// Decodes the status of waitpid(2): a signal in the low bits, or else the exit status.
  private static func outcome(of name: String, status: Int32) -> Outcome {
    let signal = status & 0x7F
    if signal != 0 {
      let meaning = strsignal(signal).map { " (\(String(cString: $0)))" } ?? ""
      return .failed("\(name) was ended by signal \(signal)\(meaning)")
    }
    let code = status >> 8 & 0xFF
    return code == 0 ? .succeeded : .failed("\(name) ended with status \(code)")
  }

  /// The argument vector of the user's editor, to which a file is appended.
  static func editor(_ configured: [String]) -> [String] {
    if !configured.isEmpty { return configured }
    let environment = ProcessInfo.processInfo.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
      .first { !$0.isEmpty }
    return (named ?? "vi").split(separator: " ").map(String.init)
  }

  /// The programs that open links on Linux desktops, and on macOS.
  private static let openers = "xdg-open:open"

  /// The argument vectors for a link, to try in turn: the words of each program in $BROWSER, with
  /// `%s` replaced by the link or the link appended; the desktop's openers if $BROWSER is empty.
  static func browsers(for link: String, browser: String?) -> [[String]] {
    let named = browser.flatMap { $0.isEmpty ? nil : $0 } ?? openers
    return named.split(separator: ":").compactMap { choice in
      let words = choice.split(separator: " ").map(String.init)
      return words.isEmpty ? nil : arguments(words, for: link)
    }
  }

  /// A program with its arguments, `%s` in the first that has it replaced by the link, or else the
  /// link appended.
  static func arguments(_ words: [String], for link: String) -> [String] {
    guard let place = words.firstIndex(where: { $0.contains("%s") }) else { return words + [link] }
    var words = words
    words[place] = words[place].replacingOccurrences(of: "%s", with: link)
    return words
  }
}
