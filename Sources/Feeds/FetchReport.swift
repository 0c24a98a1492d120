/// What fetching came to.
package struct FetchReport: Equatable, Sendable {
  /// What came of one feed.
  package enum Result: String, Sendable {
    /// A new version was read.
    case updated
    /// The server says that nothing changed.
    case unchanged
    /// No feed came.
    case failed
    /// The publisher ended it.
    case gone
    /// It is not yet time to ask again.
    case waiting
  }

  /// A feed that was fetched or has to wait.
  package struct Feed: Equatable, Sendable {
    /// Its name.
    package var name: String
    /// Its address without credentials.
    package var url: String
    /// What came of it.
    package var result: Result
    /// Articles that were new.
    package var imported = 0
    /// Articles that changed.
    package var updated = 0
    /// What was wrong, in a clause; nil if nothing.
    package var fault: String?
    /// Until when its server asked to be left alone, in milliseconds since 1970; nil if it didn't.
    package var until: Int64?
  }

  /// The feeds in the order of their answers.
  package internal(set) var feeds: [Feed] = []
  /// Pages that replaced a teaser.
  package internal(set) var pages = 0
  /// Pages that were asked for in vain; their teasers stay.
  package internal(set) var failedPages = 0
  /// Whether the reader stopped it.
  package internal(set) var isInterrupted = false

  /// Nothing fetched yet.
  package init() {}

  /// How many feeds came to `result`.
  package func count(_ result: Result) -> Int { feeds.count { $0.result == result } }

  /// Articles that were new.
  package var imported: Int { feeds.reduce(0) { $0 + $1.imported } }
  /// Articles that changed.
  package var updated: Int { feeds.reduce(0) { $0 + $1.updated } }
}

extension FetchReport: CustomStringConvertible {
  /// `12 feeds · 40 new · 3 updated · 2 failed`.
  package var description: String {
    let asked = feeds.count - count(.waiting)
    var parts = [
      "\(asked) \(asked == 1 ? "feed" : "feeds")", "\(imported) new", "\(updated) updated",
    ]
    parts.append("\(count(.failed) + count(.gone)) failed")
    if count(.waiting) > 0 { parts.append("\(count(.waiting)) waiting") }
    if pages + failedPages > 0 { parts.append("\(pages) of \(pages + failedPages) pages") }
    return parts.joined(separator: " · ")
  }
}
