/// A killed reannotation loses no annotation.
struct KilledReannotation: Promise {
  static let name = "kill -9 during reannotate"
  static let attempts = 40

  private let ground: Ground
  private let expected: String
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    try ground.makeArchive(300)
    duration = try ground.duration(of: "reannotate", "--all")
    expected = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.kill("reannotate", "--all", after: dice.below(duration))
    if let damage = try ground.damage() { return damage }
    return try ground.contents() == expected ? nil : "the archive is another one"
  }
}
