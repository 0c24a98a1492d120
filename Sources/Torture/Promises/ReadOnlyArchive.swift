import Foundation
import Glibc
import PseudoTerminal

/// An archive that can't be written can be read, and the reader says that it can't keep marks.
struct ReadOnlyArchive: Promise {
  static let name = "read-only file, folder, and a log left in one"
  static let attempts = 12
  static let fewAttempts = 3

  private let ground: Ground
  private let place: Ground
  private let archive: [UInt8]
  private let contents: String

  init(on ground: Ground) throws {
    self.ground = ground
    place = try Ground(program: ground.program, data: ground.data, under: ground.folder)
    archive = try ground.makeArchive(60)
    contents = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    chmod(place.folder, 0o755)
    defer { chmod(place.folder, 0o755) }
    try place.put(archive)
    if number % 3 == 2 { try leaveLog() }
    let bytes = try place.bytes()
    if number % 3 != 1 { chmod(place.archive, 0o444) }
    if number % 3 != 0 { chmod(place.folder, 0o555) }
    for command in [["check"], ["export"], ["search", "poland"], ["stats"]] {
      let run = try ground.run(command, on: place.archive, under: Ground.withoutRights)
      if run.status != 0 { return "\(command[0]): status \(run.status) \(run.errors)" }
      if command == ["export"], run.output.split(separator: "\n").count != 60 {
        return "export: \(run.output.split(separator: "\n").count) articles of 60"
      }
    }
    let mark = try ground.run(
      ["bookmark", firstID], on: place.archive, under: Ground.withoutRights)
    if let unlike = mark.unlikeARefusal { return "bookmark: \(unlike)" }
    if let broken = try reader() { return broken }
    return try place.bytes() == bytes ? nil : "the file was changed"
  }

  private var firstID: String {
    String(contents.dropFirst("{\"id\":\"".count).prefix(16))
  }

  /// Kills a program so that its marks are only in the log.
  private func leaveLog() throws {
    let reader = try place.reader()
    _ = reader.shows("report 59")
    reader.terminal.type("bj")
    _ = reader.shows("bookmarked")
    reader.kill()
    try? FileManager.default.removeItem(atPath: place.archive + "-shm")
  }

  private func reader() throws -> String? {
    let words = Ground.withoutRights + [ground.program, "--archive", place.archive]
    let reader = try Reader(words, environment: ground.environment)
    guard reader.shows("marks can't be kept") else {
      return "the reader does not say so: \(reader.text.prefix(300))"
    }
    // Waits for a row to mark.
    guard reader.terminal.shows("report 59") else { return "no list" }
    reader.terminal.type("b")
    guard reader.shows("can't be written") else { return "the reader does not refuse a mark" }
    reader.terminal.type("Q")
    return reader.terminal.finish() == 0 && reader.terminal.isCooked
      ? nil : "the reader did not end"
  }
}
