import ReaderModel

/// The result of an import.
package struct ImportReport: Equatable, Sendable, Codable {
  /// A file or line without an article.
  package struct Rejection: Hashable, Sendable, Codable {
    /// The file as named or found.
    package var file: String
    /// What was wrong, in one sentence, with the line number if there is one.
    package var reason: String

    /// A rejection.
    package init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// Articles that were new.
  package var imported = 0
  /// Articles that replaced another edition.
  package var updated = 0
  /// Articles that the archive had already.
  package var unchanged = 0
  /// Feeds that were subscribed to, from lists among the files.
  package var subscribed = 0
  /// Searches that were kept, from lists among the files.
  package var searches = 0
  /// Rejected files and lines, in the order of reading.
  package var rejected: [Rejection] = []
  /// What was wrong with files whose articles were imported all the same.
  package var notes: [Rejection] = []
  /// Duration in seconds.
  package var seconds = 0.0

  /// Nothing done yet.
  package init() {}

  /// All articles, saved or already there.
  package var articles: Int { imported + updated + unchanged }

  /// Counts new feeds and searches.
  mutating func add(_ count: FollowingCount) {
    subscribed += count.feeds
    searches += count.searches
  }

  /// Counts `outcomes`.
  mutating func add(_ outcomes: [SaveOutcome]) {
    for outcome in outcomes {
      switch outcome {
      case .imported: imported += 1
      case .updated: updated += 1
      case .unchanged: unchanged += 1
      }
    }
  }
}

extension ImportReport: CustomStringConvertible {
  /// `imported 2 · updated 0 · unchanged 0 · rejected 0`, and ` · subscribed 3 · searches 1` if
  /// there were any.
  package var description: String {
    let followed = subscribed + searches
    let lists = followed > 0 ? " · subscribed \(subscribed) · searches \(searches)" : ""
    return "imported \(imported) · updated \(updated) · unchanged \(unchanged)"
      + " · rejected \(rejected.count)" + lists
  }
}
