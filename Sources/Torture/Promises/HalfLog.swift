import Archive
import Foundation
import Glibc

/// A truncated or damaged log loses only its last changes.
struct HalfLog: Promise {
  static let name = "a log cut short or changed"
  static let attempts = 30
  static let fewAttempts = 3

  private let ground: Ground
  private let archive: [UInt8]
  private let log: [UInt8]

  init(on ground: Ground) throws {
    self.ground = ground
    try ground.makeArchive(60)
    let reader = try ground.reader()
    _ = reader.shows("report 59")
    let more = try Corpus(200, at: ground.folder + "/more.jsonl")
    let run = try ground.run("import", more.path)
    guard run.status == 0 else { throw TortureError.noGround(run.errors) }
    archive = try ground.bytes()
    log = try ground.bytes("-wal")
    guard log.count > 4096 else { throw TortureError.noGround("there is no log") }
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    var bytes = log
    if number % 2 == 0 {
      bytes.removeLast(dice.below(bytes.count))
    } else {
      bytes[dice.below(bytes.count)] ^= 1 << UInt8(dice.below(8))
    }
    try Data(bytes).write(to: URL(fileURLWithPath: ground.archive + "-wal"))
    if let damage = try ground.damage() { return damage }
    let count = try ground.count("")
    // Beside the open reader an import saves few articles at a time.
    let isWhole =
      count == 200
      || (60..<200).contains(count) && (count - 60).isMultiple(of: ArticleStore.savedBesideReaders)
    return isWhole ? nil : "\(count) articles"
  }
}
