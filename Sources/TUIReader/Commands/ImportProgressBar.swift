import Ingest

/// The progress of an import in a line on the terminal; nothing if standard error is not a
/// terminal.
struct ImportProgressBar {
  private let bar = ProgressBar()

  /// Redraws the line.
  func show(_ progress: ImportProgress) { bar.show(Self.line(progress)) }

  /// Erases the line.
  func clear() { bar.clear() }

  /// `[=====>    ] 43 %  12345 articles, 2 rejected`; without a bar if the total is unknown.
  static func line(_ progress: ImportProgress) -> String {
    let counts = "\(progress.articles) articles, \(progress.rejected) rejected"
    guard progress.totalBytes > 0 else { return counts }
    return ProgressBar.line(share: Double(progress.bytes) / Double(progress.totalBytes), counts)
  }
}
