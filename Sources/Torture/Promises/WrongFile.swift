import Foundation
import PseudoTerminal

/// If the path leads to no archive of this version, every command ends with one sentence and leaves
/// the file unchanged.
struct WrongFile: Promise {
  static let name = "no archive: folder, text, foreign, later, cut, empty"
  static let attempts = 42
  static let fewAttempts = 6

  private let ground: Ground
  private let archive: [UInt8]

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(60)
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    let kinds = ["folder", "text", "foreign", "noise", "cut", "empty"]
    let kind = kinds[number % kinds.count]
    if kind == "folder" {
      ground.clear()
      try FileManager.default.createDirectory(
        atPath: ground.archive, withIntermediateDirectories: false)
      defer { ground.clear() }
      return try refusals(kind) ?? reader(kind)
    }
    let bytes = self.bytes(kind, &dice)
    try ground.put(bytes)
    if let broken = try refusals(kind) { return broken }
    if kind != "empty", let broken = try reader(kind) { return broken }
    return try ground.bytes() == bytes ? nil : "\(kind): the file was changed"
  }

  /// Checks each command's refusal. Import does not refuse an empty file: it becomes an archive.
  private func refusals(_ kind: String) throws -> String? {
    var commands = [["search", "poland"], ["check"], ["export"], ["stats"], ["bookmark", "00"]]
    if kind == "cut" { commands.removeAll { $0 == ["check"] } }
    if kind != "empty" { commands.append(["import", ground.folder + "/corpus.jsonl"]) }
    for command in commands {
      let run = try ground.finished(ground.start(["--archive", ground.archive] + command))
      if let unlike = run.unlikeARefusal { return "\(kind), \(command[0]): \(unlike)" }
    }
    return nil
  }

  private func reader(_ kind: String) throws -> String? {
    let reader = try ground.reader()
    let status = reader.terminal.finish()
    let text = reader.text
    return status == 3 && text.contains("tuireader: ") && !text.contains("TUIReader")
      ? nil : "\(kind): the reader ended with \(status ?? -1): \(text.prefix(300))"
  }

  private func bytes(_ kind: String, _ dice: inout Dice) -> [UInt8] {
    switch kind {
    case "text": Array("A letter to nobody. \(dice.next())\n".utf8)
    case "noise": (0..<(1 + dice.below(20000))).map { _ in UInt8.random(in: 0...255, using: &dice) }
    case "cut": Array(archive.prefix(dice.below(archive.count / 2)))
    case "foreign": Self.foreign
    default: []
    }
  }

  /// An empty database of another program: a header, and a page without a table.
  private static var foreign: [UInt8] {
    var page = [UInt8](repeating: 0, count: 4096)
    page.replaceSubrange(0..<16, with: "SQLite format 3\u{0}".utf8)
    // Page size, versions, reserved, payload fractions; size in pages; schema format, encoding, the
    // program's number; a leaf without cells (https://www.sqlite.org/fileformat2.html).
    page.replaceSubrange(16..<24, with: [0x10, 0, 1, 1, 0, 64, 32, 32])
    page[27] = 1
    page[31] = 1
    page[47] = 4
    page[59] = 1
    page.replaceSubrange(68..<72, with: "ELSE".utf8)
    page[95] = 1
    page.replaceSubrange(100..<108, with: [0x0D, 0, 0, 0, 0, 0x10, 0, 0])
    return page
  }
}
