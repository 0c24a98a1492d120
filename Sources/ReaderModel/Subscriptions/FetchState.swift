/// What the fetches of a feed came to, and what the next one needs to know.
///
/// Times are milliseconds since 1970.
package struct FetchState: Equatable, Sendable {
  /// The server's name for the version that was read; nil if it has none.
  package var etag: String?
  /// The server's date of the version that was read, word for word.
  package var lastModified: String?
  /// The last fetch, whatever came of it; nil before the first.
  package var fetched: Int64?
  /// The earliest time for the next one; nil for any.
  package var notBefore: Int64?
  /// Whether the server asked to wait until ``notBefore``.
  package var isAskedToWait = false
  /// How often in a row it failed.
  package var failures = 0
  /// What was wrong last time, in a clause; nil if nothing.
  package var fault: String?
  /// Whether the publisher ended the feed.
  package var isGone = false

  /// Before the first fetch.
  package init() {}

  private static let minute: Int64 = 60_000
  private static let week = 7 * 24 * 60 * minute

  /// The state after a new version was read.
  package func succeeded(
    at now: Int64, etag: String?, lastModified: String?, fault: String?
  ) -> FetchState {
    var next = FetchState()
    next.fetched = now
    next.fault = fault
    // The rest of a feed that is cut off would never come if its version were known.
    if fault == nil { (next.etag, next.lastModified) = (etag, lastModified) }
    return next
  }

  /// The state after the server said that nothing changed.
  package func unchanged(at now: Int64) -> FetchState {
    succeeded(at: now, etag: etag, lastModified: lastModified, fault: nil)
  }

  /// The state after a failure.
  ///
  /// The first may be the network's. From the second on, the feed waits 15 minutes, and twice as long
  /// each time, up to a week. `wait` is what the server asked for, in seconds.
  package func failed(at now: Int64, fault: String, wait: Int?, isGone: Bool) -> FetchState {
    var next = self
    next.fetched = now
    next.failures = min(failures + 1, 1_000_000)
    next.fault = fault
    next.isGone = isGone
    let doublings = min(next.failures - 2, 12)
    var pause = doublings < 0 ? 0 : min(15 * Self.minute << Int64(doublings), Self.week)
    next.isAskedToWait = wait != nil
    if let wait { pause = max(pause, Self.pause(wait)) }
    next.notBefore = pause > 0 ? now + pause : nil
    return next
  }

  /// How long to leave a server alone that asks for `wait` seconds: a week at most, in milliseconds.
  package static func pause(_ wait: Int) -> Int64 {
    max(0, min(Int64(clamping: wait), week / 1000) * 1000)
  }

  /// Whether a fetch may begin `now`.
  ///
  /// Only what the server asked for holds for a feed that the reader names.
  package func isDue(at now: Int64, isNamed: Bool) -> Bool {
    if let notBefore, notBefore > now, isAskedToWait || !isNamed { return false }
    return isNamed || !isGone
  }
}
