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

  /// Runs `arguments` on this terminal until it ends.
  static func run(_ arguments: [String]) -> Outcome {
    guard let name = arguments.first else { return .notStarted("no program is named") }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, name, nil, nil, &pointers, environ)
    guard failure == 0 else {
      return .notStarted("\(name): \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return outcome(of: name, status: status)
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

  /// The argument vectors for a link, to try in turn: the words of each program in $BROWSER, with
  /// `%s` replaced by the link or the link appended; none if $BROWSER is empty.
  static func browsers(for link: String, browser: String?) -> [[String]] {
    (browser ?? "").split(separator: ":").compactMap { choice in
      var words = choice.split(separator: " ").map(String.init)
      guard !words.isEmpty else { return nil }
      if let place = words.firstIndex(where: { $0.contains("%s") }) {
        words[place] = words[place].replacingOccurrences(of: "%s", with: link)
      } else {
        words.append(link)
      }
      return words
    }
  }
}
