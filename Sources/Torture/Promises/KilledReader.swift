import Glibc
import PseudoTerminal

/// A mark that the screen acknowledged is saved, whenever the reader is killed.
struct KilledReader: Promise {
  static let name = "kill -9 while bookmarking in the reader"
  static let attempts = 100
  private static let articles = 60

  private let ground: Ground
  private let archive: [UInt8]

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(Self.articles)
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let reader = try ground.reader()
    guard reader.shows("report \(Self.articles - 1)") else {
      return "no list: \(reader.text.suffix(200))"
    }
    let typed = 1 + dice.below(12)
    for _ in 0..<typed {
      reader.terminal.type("b")
      reader.settle(dice.below(30))
      reader.terminal.type("j")
      reader.settle(dice.below(5))
    }
    usleep(UInt32(dice.below(20_000)))
    guard reader.kill() else { return "the reader was not killed" }
    let acknowledged = reader.acknowledgedMarks
    if let damage = try ground.damage() { return damage }
    let kept = try ground.count("is:bookmarked")
    guard (acknowledged...typed).contains(kept) else {
      return "\(acknowledged) of \(typed) marks were acknowledged, \(kept) are there"
    }
    return nil
  }
}
