import Foundation

/// A line on the terminal that is redrawn in place; nothing if standard error is not a terminal.
struct ProgressBar {
  private static let width = 24

  /// Whether standard error is a terminal.
  private let isShown: Bool

  init() {
    isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Redraws the line.
  func show(_ line: String) {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
  }

  /// Erases the line.
  func clear() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  /// `[=====     ] 43 %  ` before the counts.
  static func line(share: Double, _ counts: String) -> String {
    let share = min(1, max(0, share))
    let filled = Int(share * Double(width))
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    return "[\(bar)] \(Int(share * 100)) %  \(counts)"
  }
}
