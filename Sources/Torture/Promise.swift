/// Something that must hold whatever happens, and a way to try to break it.
protocol Promise: Sendable {
  /// What is promised, in a line.
  static var name: String { get }
  /// How often a whole run tries.
  static var attempts: Int { get }

  /// Lays the ground, once for all attempts.
  init(on ground: Ground) throws

  /// Tries once; what was broken, nil when the promise held.
  func attempt(_ dice: inout Dice) throws -> String?
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int { Int(self / .microseconds(1)) }
}
