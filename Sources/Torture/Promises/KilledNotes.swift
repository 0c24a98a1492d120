import Foundation
import Glibc

/// A tag, a note or a removal that a command acknowledged is there after the next one is killed, and
/// what is killed is done whole or not at all.
struct KilledNotes: Promise {
  static let name = "kill -9 while tagging, noting and deleting"
  static let attempts = 60
  private static let articles = 40

  private let ground: Ground
  private let archive: [UInt8]
  private let ids: [String]

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(Self.articles)
    ids = try ground.run("export", "--format", "csv").output.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }
      .filter { $0.utf8.count == 16 && $0.allSatisfy(\.isHexDigit) }
    guard ids.count >= 3 else { throw TortureError.noGround("no identities in the export") }
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let (first, second) = (ids[0], ids[1])
    for arguments in [
      ["tag", first, "+desk"], ["note", first, "ask again"], ["delete", second, "--yes"],
    ] {
      let run = try ground.run(arguments, on: ground.archive)
      guard run.status == 0 else { return "\(arguments[0]): status \(run.status) \(run.errors)" }
    }
    let commands = [
      ["tag", "--query", "report", "+all"], ["note", first, "more"], ["delete", "report", "--yes"],
      ["restore"],
    ]
    let command = commands[dice.below(commands.count)]
    let running = try ground.start(["--archive", ground.archive] + command)
    usleep(UInt32(dice.below(120_000)))
    kill(running.process.processIdentifier, SIGKILL)
    if try ground.finished(running).status == 128 + SIGKILL { ground.kills.add() }
    if let damage = try ground.damage() { return damage }
    // What a killed deletion took out comes back too.
    while try ground.run("restore").status == 0 {}
    let counts = try ["tag:desk", "note:again", "report"].map { try ground.count($0) }
    if counts != [1, 1, Self.articles] {
      return "after a killed \(command[0]): \(counts) of one tag, one note and all articles"
    }
    let tagged = try ground.count("tag:all")
    return [0, Self.articles].contains(tagged) ? nil : "\(tagged) of \(Self.articles) are tagged"
  }
}
