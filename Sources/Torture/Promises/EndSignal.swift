import Glibc
import PseudoTerminal

/// However the reader is ended, it restores the terminal and keeps the marks.
struct EndSignal: Promise {
  static let name = "TERM, HUP, INT, a closed terminal, a closed pipe"
  static let attempts = 40
  static let fewAttempts = 5

  private let ground: Ground
  private let archive: [UInt8]

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(60)
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let signals = [SIGTERM, SIGHUP, SIGINT]
    if number % 5 == 4 { return try closedPipe() }
    let reader = try ground.reader()
    guard reader.shows("report 59") else { return "no list" }
    let typed = 1 + dice.below(8)
    for _ in 0..<typed {
      reader.terminal.type("b")
      reader.settle(dice.below(30))
      reader.terminal.type("j")
    }
    let acknowledged: Int
    if number % 5 == 3 {
      acknowledged = reader.acknowledgedMarks
      reader.terminal.hangUp()
      if reader.terminal.finish() == nil { return "the reader outlives its terminal" }
    } else {
      let signal = signals[number % 5]
      reader.terminal.signal(signal)
      guard reader.terminal.finish() == 128 + signal else { return "another end than \(signal)" }
      guard reader.terminal.isCooked else { return "the terminal is not as before" }
      acknowledged = reader.acknowledgedMarks
    }
    let kept = try ground.count("is:bookmarked")
    guard (acknowledged...typed).contains(kept) else {
      return "\(acknowledged) of \(typed) marks were acknowledged, \(kept) are there"
    }
    return try ground.damage()
  }

  /// `tuireader export | head -1`.
  private func closedPipe() throws -> String? {
    let shell = "\"$0\" --archive \"$1\" export | head -n 1 | wc -l; exit ${PIPESTATUS[0]}"
    let run = try ground.finished(
      ground.start([ground.archive], under: ["/bin/bash", "-c", shell]))
    return run.status == 0 && run.output.contains("1") && run.errors.isEmpty
      ? nil : "status \(run.status): \(run.errors)"
  }
}
