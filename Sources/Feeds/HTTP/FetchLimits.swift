/// How long and how much a fetch may take.
package struct FetchLimits: Equatable, Sendable {
  /// Seconds to connect.
  package var connecting = 15
  /// Seconds for a whole answer.
  package var total = 60
  /// Seconds in which hardly anything comes before the answer is given up.
  package var stalling = 20
  /// Bytes of an answer after unpacking.
  package var bytes = 8_388_608
  /// Redirects of one request.
  package var redirects = 8
  /// Transfers at a time, each to another host.
  package var transfers = 8

  /// The usual limits.
  package init() {}
}
