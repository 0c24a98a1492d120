/// Renewing annotations and being killed loses none.
struct KilledReannotation: Promise {
  static let name = "kill -9 during reannotate"
  static let attempts = 40

  private let ground: Ground
  private let expected: String
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    try ground.makeArchive(300)
    let start = ContinuousClock.now
    let run = try ground.run("reannotate", "--all")
    duration = (ContinuousClock.now - start).microseconds
    guard run.status == 0 else { throw TortureError.noGround(run.errors) }
    expected = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.kill("reannotate", "--all", after: dice.below(duration))
    if let damage = try ground.damage() { return damage }
    return try ground.contents() == expected ? nil : "the archive is another one"
  }
}
