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
    let counts = "\(progress.done) of \(progress.total), \(progress.report.imported) new articles"
    return ProgressBar.line(share: Double(progress.done) / Double(max(1, progress.total)), counts)
  }
}
