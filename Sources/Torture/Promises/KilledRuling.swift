import Foundation
import PseudoTerminal

/// A ruling made when the reader is killed applies to the whole archive or not at all, after the
/// next command that settles rulings.
struct KilledRuling: Promise {
  static let name = "kill -9 while ruling in the reader"
  static let attempts = 30
  private static let articles = 200

  private let ground: Ground
  private let archive: [UInt8]
  private let without: String
  private let with: String

  init(on ground: Ground) throws {
    self.ground = ground
    archive = try ground.makeArchive(Self.articles)
    without = try Self.contents(ground)
    let reader = try Self.ruled(ground)
    guard reader.shows("articles changed"), case _ = reader.terminal.type("Q"),
      reader.terminal.finish() == 0
    else { throw TortureError.noGround("no ruling: " + reader.text.suffix(400)) }
    with = try Self.contents(ground)
    guard with != without else { throw TortureError.noGround("the ruling changed nothing") }
  }

  /// The contents without the read mark of the opened article, which may be saved before the
  /// ruling.
  private static func contents(_ ground: Ground) throws -> String {
    try ground.contents().replacingOccurrences(of: "\"read\":true", with: "\"read\":false")
  }

  /// A reader in which "never" was just typed for the first article's first mention.
  private static func ruled(_ ground: Ground) throws -> Reader {
    let reader = try ground.reader()
    // Waits for the text, so that the keys mean the same mention each time.
    _ = reader.shows("Minister")
    reader.terminal.type("\r")
    reader.settle(100)
    reader.terminal.type("]")
    reader.settle(50)
    let start = reader.terminal.output.count
    reader.terminal.type("i")
    // Waits for the question, which a slow machine shows late.
    _ = reader.shows("never take", from: start)
    let asked = reader.terminal.output.count
    reader.terminal.type("n")
    _ = reader.shows("may change", from: asked)
    reader.terminal.type("y")
    reader.settle(50)
    return reader
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    let reader = try Self.ruled(ground)
    reader.settle(dice.below(60))
    let isAcknowledged = reader.text.contains("articles changed")
    reader.kill()
    if let damage = try ground.damage() { return damage }
    // Applies the ruling where the killed reader had not.
    _ = try ground.run("reannotate")
    let contents = try Self.contents(ground)
    if contents == with { return nil }
    if contents == without { return isAcknowledged ? "an acknowledged ruling is gone" : nil }
    return "the ruling reached a part of the archive"
  }
}
