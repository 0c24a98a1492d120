import Foundation

/// Whatever ends a fetch, no feed and no article whose arrival was said is lost, none is half there,
/// and the next fetch brings the rest. Two at once ask for each feed once.
struct KilledFetch: Promise {
  static let name = "kill -9 and full disk during fetch, two at once"
  static let attempts = 80
  static let fewAttempts = 4
  private static let killsInARow = 3

  private let ground: Ground
  private let server: NewsServer
  /// An archive with subscriptions and no article.
  private let archive: [UInt8]
  private let expected: Set<Substring>
  private let duration: Int

  init(on ground: Ground) throws {
    self.ground = ground
    server = try NewsServer()
    let list = ground.folder + "/feeds.opml"
    let outlines = server.addresses.map { "<outline xmlUrl=\"\($0)\"/>" }
    let text = "<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>"
    try Data(text.utf8).write(to: URL(fileURLWithPath: list))
    try ground.duration(of: "subscribe", list)
    archive = try ground.bytes()
    duration = try ground.duration(of: "fetch")
    expected = try Self.articles(on: ground)
    guard expected.count == NewsServer.feeds * NewsServer.items else {
      throw TortureError.noGround("a fetch brought \(expected.count) articles")
    }
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    try ground.put(archive)
    switch number % 4 {
    case 0: try killInARow(&dice)
    case 1: if let broken = try killOnScreen(&dice) { return broken }
    case 2: if let broken = try twoAtOnce(&dice) { return broken }
    default: if let broken = try fillDisk(&dice) { return broken }
    }
    if let broken = try brokenArchive() { return broken }
    let run = try ground.run("fetch")
    if run.status != 0 { return "the fetch after it: status \(run.status) \(run.errors)" }
    if let damage = try ground.damage() { return damage }
    let articles = try Self.articles(on: ground)
    return articles == expected
      ? nil : "\(articles.count) of \(expected.count) articles are there after the next fetch"
  }

  private func killInARow(_ dice: inout Dice) throws {
    for _ in 0..<Self.killsInARow {
      if try !ground.kill("fetch", after: dice.below(duration)) { return }
    }
  }

  /// Kills a fetch on a terminal, where it says how many articles came.
  private func killOnScreen(_ dice: inout Dice) throws -> String? {
    let fetch = try Reader(
      [ground.program, "--archive", ground.archive, "fetch"], environment: ground.environment,
      kills: ground.kills)
    usleep(UInt32(dice.below(duration)))
    fetch.settle(1)
    fetch.kill()
    let said = Self.arrivals(in: fetch.text)
    let kept = try ground.count("")
    return kept >= said ? nil : "\(said) articles were said to be there, \(kept) are"
  }

  private func twoAtOnce(_ dice: inout Dice) throws -> String? {
    let before = server.requests
    let words = ["--archive", ground.archive, "fetch"]
    let (first, second) = (try ground.start(words), try ground.start(words))
    let isKilled = dice.below(2) == 0
    if isKilled {
      usleep(UInt32(dice.below(duration)))
      kill(first.process.processIdentifier, SIGKILL)
    }
    let runs = [try ground.finished(first), try ground.finished(second)]
    if isKilled, runs[0].status == 128 + SIGKILL { ground.kills.add() }
    for run in runs where run.status != 128 + SIGKILL && run.status != 0 {
      return "one of two fetches: status \(run.status) \(run.errors)"
    }
    let requests = server.requests - before
    if !isKilled, requests != NewsServer.feeds {
      return "two fetches asked \(requests) times for \(NewsServer.feeds) feeds"
    }
    return nil
  }

  private func fillDisk(_ dice: inout Dice) throws -> String? {
    let limit = Ground.withFiles(atMost: archive.count / 2 + dice.below(archive.count))
    let run = try ground.run("fetch", under: limit)
    return run.status == 0 ? nil : run.unlikeARefusal.map { "on a full disk: \($0)" }
  }

  /// What is wrong with the archive before the next fetch; nil for nothing.
  private func brokenArchive() throws -> String? {
    if let damage = try ground.damage() { return damage }
    let feeds = try ground.run("feeds", "--json").output.split(separator: "\n").count
    if feeds != NewsServer.feeds { return "\(feeds) of \(NewsServer.feeds) feeds are left" }
    let other = try Self.articles(on: ground).subtracting(expected)
    return other.first.map { "an article is another one: \($0.prefix(200))" }
  }

  private static func articles(on ground: Ground) throws -> Set<Substring> {
    Set(try ground.run("export").output.split(separator: "\n"))
  }

  /// The largest number of `12 of 16, 40 new articles` in `text`.
  private static func arrivals(in text: String) -> Int {
    let words = text.split { $0 == " " || $0 == "\n" }
    let numbers = words.indices.dropLast(2).compactMap { index in
      words[index + 1] == "new" && words[index + 2].hasPrefix("article") ? Int(words[index]) : nil
    }
    return numbers.max() ?? 0
  }
}
