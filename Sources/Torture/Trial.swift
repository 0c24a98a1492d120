/// Tests promises, each on its own ground.
struct Trial {
  let program: String
  let data: String
  let folder: String
  let seed: UInt64

  /// Makes `attempts` attempts, or as many as fit until `end`, but at least one.
  func verdict(
    on promise: any Promise.Type, attempts: Int, until end: ContinuousClock.Instant
  ) throws -> Verdict {
    let ground = try Ground(program: program, data: data, under: folder)
    defer { ground.remove() }
    var verdict = Verdict(name: promise.name)
    let trial = try promise.init(on: ground)
    for number in 0..<attempts where number == 0 || ContinuousClock.now < end {
      var dice = Dice(seed: seed &* 1_000_003 &+ UInt64(number))
      verdict.tried += 1
      if let broken = try trial.attempt(number, &dice) {
        verdict.broken.append("attempt \(number): \(broken)")
      }
    }
    verdict.kills = ground.kills.value
    return verdict
  }
}
