import Foundation
import PseudoTerminal

/// The reader reports an archive that was moved, deleted or replaced, and shows no mark that went
/// into the wrong file.
struct ReplacedArchive: Promise {
  static let name = "archive moved, deleted, replaced under the reader"
  static let attempts = 12
  static let fewAttempts = 3

  private let ground: Ground
  private let archive: [UInt8]

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(60)
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let files = FileManager.default
    let other = ground.folder + "/other.sqlite"
    try? files.removeItem(atPath: other)
    let reader = try ground.reader()
    guard reader.shows("report 59") else { return "no list" }
    switch number % 3 {
    case 0: try files.moveItem(atPath: ground.archive, toPath: other)
    case 1: try files.removeItem(atPath: ground.archive)
    default:
      try Data(archive).write(to: URL(fileURLWithPath: other))
      guard rename(other, ground.archive) == 0 else { return "no rename" }
    }
    // Reported after a while without a key, and at once after a mark.
    if number % 2 == 0 { reader.terminal.type("b") }
    guard reader.shows("while it was open", within: 8) else {
      return "nothing is said: \(reader.text.suffix(300))"
    }
    if reader.text.contains("bookmarked") { return "a mark is shown that is lost" }
    reader.terminal.type("Q")
    guard reader.terminal.finish() == 0, reader.terminal.isCooked else { return "no good end" }
    guard number % 3 == 2 else { return nil }
    return try ground.count("") == 60 ? try ground.damage() : "the new archive lost articles"
  }
}
