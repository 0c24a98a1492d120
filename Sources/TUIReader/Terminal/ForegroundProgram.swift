import Foundation
import Glibc

/// Starts a program for the person, by an argument vector and never through a shell.
enum ForegroundProgram {
  /// Runs `arguments` on this terminal until it ends; one sentence when it can't be started.
  static func run(_ arguments: [String]) -> String? {
    guard let name = arguments.first else { return "no program is named" }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, name, nil, nil, &pointers, environ)
    guard failure == 0 else { return "\(name): \(String(cString: strerror(failure)))" }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return nil
  }

  /// The argument vector for a link: $BROWSER's words, `%s` replaced by the link or the link behind
  /// them; nil when $BROWSER is empty.
  static func browser(for link: String, browser: String?) -> [String]? {
    let choice = (browser ?? "").split(separator: ":").first ?? ""
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
