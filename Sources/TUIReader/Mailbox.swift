import ReaderModel

/// A queue of events from worker threads to the loop.
final class Mailbox: Sendable {
  private let events = Guarded<[Event]>([])
  private let ring: @Sendable () -> Void

  /// A mailbox that calls `ring` after every post.
  init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    ring()
  }

  var isEmpty: Bool { events.withLock { $0.isEmpty } }

  /// Removes and returns all events.
  func emptied() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
