/// A guarantee that must always hold, and a way to try to break it.
protocol Promise: Sendable {
  /// The guarantee, in one line.
  static var name: String { get }
  /// The number of attempts in a full run.
  static var attempts: Int { get }
  /// The number of attempts in a short run: enough for every kind of fault.
  static var fewAttempts: Int { get }

  /// Prepares the ground, once for all attempts.
  init(on ground: Ground) throws

  /// Makes the `number`th attempt; returns what was broken, or nil if the promise held.
  func attempt(_ number: Int, _ dice: inout Dice) throws -> String?
}

extension Promise {
  static var fewAttempts: Int { 2 }
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int { Int(self / .microseconds(1)) }
}
