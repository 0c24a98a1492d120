import Foundation

/// A killed backup leaves the older copy or the new one, complete.
struct KilledBackup: Promise {
  static let name = "kill -9 during backup --force"
  static let attempts = 40

  private let ground: Ground
  private let copy: Ground
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    copy = try Ground(program: ground.program, data: ground.data, under: ground.folder)
    try ground.makeArchive(600)
    duration = try ground.duration(of: "backup", copy.archive)
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.kill("backup", "--force", copy.archive, after: dice.below(duration))
    if let damage = try copy.damage() { return "the copy: " + damage }
    return try copy.count("") == 600 ? nil : "the copy has lost articles"
  }
}
