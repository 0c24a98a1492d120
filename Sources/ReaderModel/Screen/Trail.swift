/// The results that the reader has looked at, for the way back and forward again.
struct Trail: Equatable, Sendable {
  /// A result, and the row on which the cursor was.
  struct Stop: Equatable, Sendable {
    var result: ResultQuery
    var place: ListPlace?
  }

  /// The most stops that are kept in a direction.
  private static let memory = 200

  private var behind: [Stop] = []
  private var ahead: [Stop] = []

  /// Leaves a stop for another result; forgets the way forward.
  mutating func leave(_ stop: Stop) {
    behind.append(stop)
    if behind.count > Self.memory { behind.removeFirst() }
    ahead = []
  }

  /// The stop before `present`; nil at the beginning.
  mutating func goBack(from present: Stop) -> Stop? {
    guard let stop = behind.popLast() else { return nil }
    ahead.append(present)
    return stop
  }

  /// The stop that was left by going back; nil if there is none.
  mutating func goForward(from present: Stop) -> Stop? {
    guard let stop = ahead.popLast() else { return nil }
    behind.append(present)
    return stop
  }
}
