import Glibc

extension CursesTerminal {
  /// Throws unless there is a usable terminal; doesn't touch it.
  static func check(_ environment: [String: String]) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty else { throw .missingName }
    guard name != "dumb", name != "unknown" else { throw .unknownName(name) }
  }
}
