/// Something that must hold whatever happens, and a way to try to break it.
protocol Promise: Sendable {
  /// What is promised, in a line.
  static var name: String { get }
  /// How often a whole run tries.
  static var attempts: Int { get }
  /// How often a short run tries: enough to come to every kind of fault.
  static var fewAttempts: Int { get }

  /// Lays the ground, once for all attempts.
  init(on ground: Ground) throws

  /// Tries once, for the `number`th time; what was broken, nil when the promise held.
  func attempt(_ number: Int, _ dice: inout Dice) throws -> String?
}

extension Promise {
  static var fewAttempts: Int { 2 }
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int { Int(self / .microseconds(1)) }
}
