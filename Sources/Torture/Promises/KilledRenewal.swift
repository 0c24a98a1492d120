import Foundation

/// Whenever its rewrite is killed, an archive of an earlier version is the old one or the new one.
struct KilledRenewal: Promise {
  static let name = "kill -9 while an earlier version is renewed"
  static let attempts = 100
  static let fewAttempts = 6

  private let ground: Ground
  private let archive: [UInt8]
  private let expected: String
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    let folder = URL(fileURLWithPath: ground.data).deletingLastPathComponent()
      .appendingPathComponent("Tests/ReaderModelTests/Fixtures/archives")
    archive = try [UInt8](Data(contentsOf: folder.appendingPathComponent("2.sqlite")))
    try ground.put(archive)
    duration = try ground.duration(of: "stats")
    _ = try ground.run("reannotate", "--all")
    expected = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    try ground.kill("stats", after: dice.below(duration))
    if let damage = try ground.damage() { return damage }
    let marks = try ground.count("is:bookmarked")
    if marks != 2 { return "\(marks) of 2 marks are left" }
    // Applies the ruling that the archive came with.
    _ = try ground.run("reannotate", "--all")
    return try ground.contents() == expected ? nil : "the archive is another one"
  }
}
