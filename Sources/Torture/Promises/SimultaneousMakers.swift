/// Programs that create the same archive at the same time end up with one intact archive.
struct SimultaneousMakers: Promise {
  static let name = "four imports make one archive at once"
  static let attempts = 20

  private let ground: Ground
  private let corpora: [Corpus]

  init(on ground: Ground) throws {
    self.ground = ground
    corpora = try [20, 30, 40, 40].enumerated().map { index, count in
      try Corpus(count, at: ground.folder + "/\(index).jsonl")
    }
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    ground.clear()
    let running = try corpora.map {
      try ground.start(["--archive", ground.archive, "import", $0.path])
    }
    for run in try running.map(ground.finished) where run.status != 0 {
      return "status \(run.status): \(run.errors)"
    }
    let count = try ground.count("")
    return count == 40 ? try ground.damage() : "\(count) of 40 articles"
  }
}
