/// A killed import leaves an intact archive, and the next import gives the same result as without
/// the kill.
struct KilledImport: Promise {
  static let name = "kill -9 during import"
  static let attempts = 100
  private static let killsInARow = 4

  private let ground: Ground
  private let corpus: Corpus
  private let expected: String
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    corpus = try Corpus(600, at: ground.folder + "/corpus.jsonl")
    duration = try ground.duration(of: "import", corpus.path)
    expected = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    ground.clear()
    for _ in 0..<Self.killsInARow {
      let wasKilled = try ground.kill("import", corpus.path, after: dice.below(duration))
      if ground.isThere, let damage = try ground.damage() { return damage }
      if !wasKilled { break }
    }
    let run = try ground.run("import", corpus.path)
    if run.status != 0 { return "the import after it: status \(run.status) \(run.errors)" }
    if let damage = try ground.damage() { return damage }
    return try ground.contents() == expected ? nil : "the archive is another one"
  }
}
