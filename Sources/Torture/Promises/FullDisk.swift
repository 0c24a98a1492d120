import Foundation
import PseudoTerminal

/// A full disk loses only changes that were not acknowledged.
struct FullDisk: Promise {
  static let name = "full disk during import, marks, backup"
  static let attempts = 30
  static let fewAttempts = 3

  private let ground: Ground
  private let archive: [UInt8]
  private let more: Corpus

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(60)
    more = try Corpus(600, at: ground.folder + "/more.jsonl")
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    switch number % 3 {
    case 0: return try imports(&dice)
    case 1: return try marks(&dice)
    default: return try backs(&dice)
    }
  }

  private func imports(_ dice: inout Dice) throws -> String? {
    let limit = Ground.withFiles(atMost: 40_000 + dice.below(archive.count))
    let run = try ground.run("import", more.path, under: limit)
    if run.status != 0, let unlike = run.unlikeARefusal { return "import: \(unlike)" }
    if let damage = try ground.damage() { return damage }
    if try ground.count("") < 60 { return "articles are gone" }
    let again = try ground.run("import", more.path)
    if again.status != 0 { return "import with room again: \(again.errors)" }
    return try ground.count("") == 600 ? try ground.damage() : "the import is not whole"
  }

  private func marks(_ dice: inout Dice) throws -> String? {
    let reader = try ground.reader(under: Ground.withFiles(atMost: 40_000 + dice.below(30_000)))
    guard reader.shows("report 59") else { return "no list: \(reader.text.prefix(300))" }
    var typed = 0
    while typed < 50, !reader.text.contains("exhausted") {
      reader.terminal.type("b")
      reader.settle(40)
      reader.terminal.type("j")
      typed += 1
    }
    guard reader.shows("exhausted", within: 5) else { return "nothing is said on the screen" }
    let acknowledged = reader.acknowledgedMarks
    reader.terminal.type("Q")
    guard reader.terminal.finish() == 0, reader.terminal.isCooked else { return "no good end" }
    let kept = try ground.count("is:bookmarked")
    guard kept >= acknowledged, kept < typed else {
      return "\(acknowledged) of \(typed) marks were acknowledged, \(kept) are there"
    }
    return try ground.damage()
  }

  private func backs(_ dice: inout Dice) throws -> String? {
    let copy = ground.folder + "/copy.sqlite"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    let limit = Ground.withFiles(atMost: 40_000 + dice.below(archive.count - 50_000))
    let run = try ground.run("backup", copy, under: limit)
    if let unlike = run.unlikeARefusal { return "backup: \(unlike)" }
    let left = try FileManager.default.contentsOfDirectory(atPath: ground.folder)
      .filter { $0.hasPrefix("copy") }
    return left.isEmpty ? try ground.damage() : "half a copy is left: \(left)"
  }
}
