import Feeds

/// The progress of a fetch in a line on the terminal.
struct FetchProgressBar: Sendable {
  private let bar = ProgressBar()

  /// Redraws the line.
  func show(_ progress: FetchProgress) { bar.show(Self.line(progress)) }

  /// Erases the line.
  func clear() { bar.clear() }

  /// `[=====>    ] 43 %  12 of 28, 40 new articles`.
  static func line(_ progress: FetchProgress) -> String {
    ProgressBar.line(
      share: Double(progress.done) / Double(max(1, progress.total)), counts(progress))
  }

  /// `12 of 28, 40 new articles`.
  static func counts(_ progress: FetchProgress) -> String {
    let count = progress.report.imported
    return
      "\(progress.done) of \(progress.total), \(count) new \(count == 1 ? "article" : "articles")"
  }
}
