import Foundation
import ReaderModel

/// A line on the terminal that shows how far an import is; nothing where errors go to a file.
struct ImportProgressBar {
  private static let width = 24

  /// Whether standard error is a terminal.
  private let isShown: Bool

  init() {
    isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Draws the line anew.
  func show(_ progress: ImportProgress) {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\(Self.line(progress))\u{1B}[K".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  /// `[=====>    ] 43 %  12345 articles, 2 rejected`; without a bar where the end can't be known.
  static func line(_ progress: ImportProgress) -> String {
    let counts = "\(progress.articles) articles, \(progress.rejected) rejected"
    guard progress.totalBytes > 0 else { return counts }
    let share = min(1, Double(progress.bytes) / Double(progress.totalBytes))
    let filled = Int(share * Double(width))
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    return "[\(bar)] \(Int(share * 100)) %  \(counts)"
  }
}
