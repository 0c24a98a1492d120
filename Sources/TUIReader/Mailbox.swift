import ReaderModel

/// Events on their way from the workers to the loop.
final class Mailbox: Sendable {
  private let events = Guarded<[Event]>([])
  private let ring: @Sendable () -> Void

  /// A mailbox that calls `ring` when something has come.
  init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    ring()
  }

  /// Whether nothing is in it.
  var isEmpty: Bool { events.withLock { $0.isEmpty } }

  /// Takes everything out.
  func emptied() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
