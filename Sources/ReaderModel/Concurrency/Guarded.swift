import Foundation

/// A value protected by a lock.
///
/// Replaces Swift's `Mutex`: the kernel hands over a contended `Mutex`, which the thread sanitiser
/// can't see, so it would report races on every guarded value.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  /// Accessed only under the lock.
  private var value: Value

  /// Protects `value`.
  package init(_ value: Value) { self.value = value }

  /// Calls `body` with the value under the lock; it may change the value.
  package func withLock<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
