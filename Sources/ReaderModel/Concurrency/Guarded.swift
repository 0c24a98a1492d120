import Foundation

/// A value that threads use one at a time.
///
/// Does what Swift's `Mutex` does, with a POSIX lock: a `Mutex` that is waited for is handed over by
/// the kernel, which the thread sanitiser can't see, so it reports all that is guarded.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  /// Touched under the lock alone.
  private var value: Value

  /// Guards `value`.
  package init(_ value: Value) { self.value = value }

  /// What `body` makes of the value, which it may change; nobody else uses it meanwhile.
  package func withLock<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
