/// Damage is found and reported, crashes nothing, and is repaired from the texts and marks.
struct DamagedFile: Promise {
  static let name = "damaged bytes: found, survived, repaired"
  static let attempts = 150
  static let fewAttempts = 8
  private static let articles = 60
  private static let marked = 5
  private static let page = 8192

  private let ground: Ground
  private let archive: [UInt8]
  private let contents: String

  init(on ground: Ground) throws {
    self.ground = ground
    try ground.makeArchive(Self.articles)
    let ids = try ground.run("search", "--json", "--limit", "\(Self.marked)").output
      .split(separator: "\n").map { String($0.dropFirst("{\"id\":\"".count).prefix(16)) }
    let run = try ground.run(["bookmark"] + ids, on: ground.archive)
    guard run.status == 0 else { throw TortureError.noGround(run.errors) }
    archive = try ground.bytes()
    contents = try ground.contents()
  }

  func attempt(_ number: Int, _ dice: inout Dice) throws -> String? {
    let (what, bytes) = damaged(number, &dice)
    try ground.put(bytes)
    for command in [["export"], ["search", "poland"], ["facets"], ["render"], ["stats"]] {
      let run = try ground.run(command, on: ground.archive)
      if let unlike = run.unlikeAnEnd { return "\(what): \(command[0]): \(unlike)" }
    }
    let check = try ground.run("check")
    if check.status > 1 { return "\(what): check: status \(check.status) \(check.errors)" }
    if check.status == 0 {
      return try ground.contents() == contents ? nil : "\(what): check does not see it"
    }
    if check.output.isEmpty { return "\(what): check names nothing" }
    if try ground.bytes() != bytes { return "\(what): the file was changed without being asked" }
    return try repaired(bytes).map { "\(what): \($0)" }
  }

  private func repaired(_ bytes: [UInt8]) throws -> String? {
    let repair = try ground.run("check", "--repair")
    if repair.status > 1 { return "repair: status \(repair.status) \(repair.errors)" }
    if try ground.bytes(".damaged") != bytes { return "the damaged file is not kept" }
    if let damage = try ground.damage() { return "after the repair, \(damage)" }
    let (articles, marks) = try (ground.count(""), ground.count("is:bookmarked"))
    let isTold = repair.status == 1
    if !isTold, articles < Self.articles || marks < Self.marked {
      return "\(articles) articles and \(marks) marks are left, and nothing is said"
    }
    // One place was damaged, so at most one page is lost, which has 40 of these short texts.
    guard articles >= Self.articles / 3, try ground.contents() == contents || isTold else {
      return "\(articles) articles are left"
    }
    return nil
  }

  /// One bit, one byte, a sector of zeros, one of noise, or a page of zeros.
  private func damaged(_ number: Int, _ dice: inout Dice) -> (String, [UInt8]) {
    var bytes = archive
    let place = dice.below(bytes.count)
    // Spares the first sector, without which nothing shows that the file is an archive.
    let start = max(512, place / 512 * 512)
    let sector = start..<min(start + 512, bytes.count)
    switch number % 5 {
    case 0:
      bytes[place] ^= 1 << UInt8(dice.below(8))
      return ("a bit of byte \(place)", bytes)
    case 1:
      bytes[place] = UInt8.random(in: 0...255, using: &dice)
      return ("byte \(place)", bytes)
    case 2:
      for index in sector { bytes[index] = 0 }
      return ("zeros from \(sector.lowerBound)", bytes)
    case 3:
      for index in sector { bytes[index] = UInt8.random(in: 0...255, using: &dice) }
      return ("noise from \(sector.lowerBound)", bytes)
    default:
      let start = max(1, place / Self.page) * Self.page
      for index in start..<min(start + Self.page, bytes.count) { bytes[index] = 0 }
      return ("a page of zeros from \(start)", bytes)
    }
  }
}
