import ReaderModel

/// Tells which clicks are the second of two.
struct ClickPairs {
  private var last: (x: Int, y: Int, time: ContinuousClock.Instant)?

  /// The longest time between two clicks that belong together.
  private static let longest = Duration.milliseconds(400)

  /// The event, or a double click if it is a click on the cell of the last one, soon after it.
  mutating func judged(_ event: Event, at now: ContinuousClock.Instant) -> Event {
    guard case .mouse(.click(let x, let y)) = event else { return event }
    if let last, last.x == x, last.y == y, now - last.time <= Self.longest {
      self.last = nil
      return .doubleClicked(x: x, y: y)
    }
    last = (x, y, now)
    return event
  }
}
