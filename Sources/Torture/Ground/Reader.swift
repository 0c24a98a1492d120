import Foundation
import PseudoTerminal

/// The reader on a pseudo-terminal, and what its screen showed.
struct Reader {
  let terminal: Pty
  private let kills: KillCount?

  /// Starts the command `words`, which includes the program.
  init(_ words: [String], environment: [String: String], kills: KillCount? = nil) throws {
    self.kills = kills
    guard
      let terminal = Pty(
        words[0], Array(words.dropFirst()), columns: 100, rows: 30, environment: environment)
    else { throw TortureError.noTerminal }
    self.terminal = terminal
  }

  /// All output so far, without control sequences.
  ///
  /// Only changes are sent, so a word on the screen may arrive in pieces; but a word in this text
  /// was on the screen.
  var text: String {
    settle(20)
    return Self.plain(terminal.output)
  }

  /// Waits until `words` are on the screen, or were written after the first `start` bytes; returns
  /// false after `seconds`.
  func shows(_ words: String, from start: Int = 0, within seconds: Int = 20) -> Bool {
    for _ in 0..<(seconds * 50) {
      if terminal.screen.lines.contains(where: { $0.contains(words) }) { return true }
      if Self.plain(terminal.output.dropFirst(start)).contains(words) { return true }
      settle(20)
    }
    return false
  }

  /// A lower bound of how often the screen said that an article is bookmarked.
  var acknowledgedMarks: Int {
    text.split(separator: "\n").filter { $0.contains("bookmarked") }.count
  }

  /// Kills the program and waits for its end; returns whether the kill ended it.
  @discardableResult
  func kill() -> Bool {
    terminal.signal(SIGKILL)
    guard terminal.finish() == 128 + SIGKILL else { return false }
    kills?.add()
    return true
  }

  /// Reads until the program has been silent for `milliseconds`.
  func settle(_ milliseconds: Int) {
    _ = terminal.answer(
      to: "", quiet: .milliseconds(milliseconds), patience: .milliseconds(milliseconds))
  }

  /// The printed characters of `bytes`; every jump of the cursor counts as a line end.
  static func plain(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    var bytes = bytes.makeIterator()
    while let byte = bytes.next() {
      guard byte == 0x1B else {
        if byte >= 0x20 { text.append(byte) } else { text.append(0x0A) }
        continue
      }
      guard let kind = bytes.next() else { break }
      if kind == UInt8(ascii: "(") { _ = bytes.next() }
      guard kind == UInt8(ascii: "[") else { continue }
      while let next = bytes.next() {
        guard (0x40...0x7E).contains(next) else { continue }
        if next != UInt8(ascii: "m") { text.append(0x0A) }
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
