/// A thread-safe lazy value.
final class Lazily<Value: Sendable>: Sendable {
  private let made = Guarded<Value?>(nil)

  /// Returns the value; the first call creates it by `make`, under the lock.
  func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let new = make()
      made = new
      return new
    }
  }
}
