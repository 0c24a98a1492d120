import Ingest

/// A line on the terminal that shows how far an import is; nothing where errors go to a file.
struct ImportProgressBar {
  private let bar = ProgressBar()

  /// Draws the line anew.
  func show(_ progress: ImportProgress) { bar.show(Self.line(progress)) }

  /// Takes the line away.
  func clear() { bar.clear() }

  /// `[=====>    ] 43 %  12345 articles, 2 rejected`; without a bar where the end can't be known.
  static func line(_ progress: ImportProgress) -> String {
    let counts = "\(progress.articles) articles, \(progress.rejected) rejected"
    guard progress.totalBytes > 0 else { return counts }
    return ProgressBar.line(share: Double(progress.bytes) / Double(progress.totalBytes), counts)
  }
}
