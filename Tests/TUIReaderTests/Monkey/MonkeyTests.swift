import ReaderModel
import Testing

@testable import TUIReader

/// Random keys, clicks, resizes and late answers: the reader stands, and every state is sound.
@Suite struct MonkeyTests {
  /// Seeds of a short run; `TUIREADER_MONKEY` sets how many events each gets.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func anyKeysLeaveASoundState(seed: UInt64) throws {
    let size = Size(columns: 120, rows: 40)
    var monkey = Monkey(seed: seed, size: size)
    let articles = Desk.articles + (seed % 2 == 0 ? Desk.many(450) : [])
    var desk = Desk(articles, columns: size.columns, rows: size.rows)
    var last: [Event] = []
    for step in 0..<Monkey.stamina(1500) {
      if monkey.number(below: 20) == 0 { desk.isSlow.toggle() }
      if monkey.number(below: 10) == 0 { desk.settle() }
      let event = monkey.next()
      last = last.suffix(12) + [event]
      desk.feed(event)
      let faults = desk.state.faults
      try #require(faults.isEmpty, "seed \(seed), event \(step), after \(last)")
    }
  }

  /// The same through the effect runner and an archive; articles come and go meanwhile.
  @Test(arguments: [11, 12] as [UInt64])
  func anyKeysOverAnArchiveLeaveASoundState(seed: UInt64) throws {
    var monkey = Monkey(seed: seed, size: Size(columns: 120, rows: 40))
    let desk = try ArchiveDesk(Desk.articles + Desk.many(60))
    var last: [Event] = []
    for step in 0..<Monkey.stamina(600) {
      if monkey.number(below: 4) == 0 { try desk.settle() }
      if monkey.number(below: 50) == 0 { try desk.removeFirst() }
      if monkey.number(below: 50) == 0 { try desk.add(Desk.articles) }
      let event = monkey.next()
      last = last.suffix(12) + [event]
      desk.feed(event)
      let faults = desk.state.faults
      try #require(faults.isEmpty, "seed \(seed), event \(step), after \(last)")
    }
  }
}
