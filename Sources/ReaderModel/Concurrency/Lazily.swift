/// A value that is made when somebody first asks for it, once, on whichever thread that is.
final class Lazily<Value: Sendable>: Sendable {
  private let made = Guarded<Value?>(nil)

  /// The value, made by `make` the first time.
  func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let new = make()
      made = new
      return new
    }
  }
}
