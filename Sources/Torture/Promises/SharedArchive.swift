import Foundation
import PseudoTerminal

/// With two readers, an importer, a backup and marks from scripts on one archive, none reports a
/// lock, and the readers see the others' changes.
struct SharedArchive: Promise {
  static let name = "two readers, an importer, a backup at once"
  static let attempts = 8
  static let fewAttempts = 1

  private let ground: Ground
  private let archive: [UInt8]
  private let more: Corpus

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(60)
    more = try Corpus(900, at: ground.folder + "/more.jsonl")
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let readers = try [ground.reader(), ground.reader()]
    for reader in readers where !reader.shows("report 59") { return "a reader shows no list" }
    let copy = ground.folder + "/copy.sqlite"
    let importer = try ground.start(["--archive", ground.archive, "import", more.path])
    var backups = 0
    while importer.process.isRunning {
      for reader in readers { reader.terminal.type("bj") }
      readers[dice.below(2)].settle(dice.below(20))
      let run = try ground.run("backup", "--force", copy)
      if run.status != 0 { return "backup: \(run.errors)" }
      backups += 1
    }
    let run = try ground.finished(importer)
    if run.status != 0 { return "import: \(run.errors)" }
    // A reader checks every two seconds for changes by others.
    for reader in readers {
      guard reader.shows("new articles", within: 8) else {
        return "a reader does not see the import"
      }
      let text = reader.text
      for word in ["locked", "busy", "can't", "damaged"] where text.contains(word) {
        return "a reader says '\(word)'"
      }
    }
    let marks = try ground.count("is:bookmarked")
    let bookmark = try ground.run("bookmark", "--remove", "0000000000000000")
    if bookmark.status != 1 { return "bookmark: \(bookmark.errors)" }
    for reader in readers {
      reader.terminal.type("\u{0C}")
      guard reader.terminal.hasLine({ $0.hasSuffix("★ \(marks)") }) else {
        return "a reader does not see the marks"
      }
      reader.terminal.type("Q")
      if reader.terminal.finish() != 0 { return "a reader did not end" }
    }
    return try ground.damage()
  }
}
