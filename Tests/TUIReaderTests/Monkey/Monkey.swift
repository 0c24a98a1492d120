import Foundation
import ReaderModel

/// Somebody who presses anything: a seeded, endless row of events.
struct Monkey {
  private var generator: SeededGenerator
  private var size: Size
  private var typing: [Key] = []

  /// Words that lead somewhere in the made-up archive, and some that lead nowhere.
  private static let words = [
    "pol", "-nor", "lee", "k9", "minister", "국방", "e\u{301}", "country:PL", "\"open phrase",
    "is:unread", "(a OR", "sort:oldest", "after:2023", "\u{1B}]0;x\u{7}", "👩‍👩‍👧", "query lee",
    "sort source", "zoom", "(2)", "zzzz", "-", "*", "\u{202E}",
  ]
  private static let special: [Key] = [
    .enter, .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .backspace, .delete, .up,
    .down, .left, .right, .pageUp, .pageDown, .home, .end,
  ]
  private static let bound = KeyBindings.standard.rows.flatMap(\.keys).filter {
    ![.control("c"), .control("z")].contains($0)
  }

  /// The number of events that a test gives it: `TUIREADER_MONKEY`, or `count`.
  static func stamina(_ count: Int) -> Int {
    ProcessInfo.processInfo.environment["TUIREADER_MONKEY"].flatMap(Int.init) ?? count
  }

  init(seed: UInt64, size: Size) {
    generator = SeededGenerator(seed: seed)
    self.size = size
  }

  /// A number below `count`.
  mutating func number(below count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  /// The next event. Most are keys; every hundredth or so resizes the window.
  mutating func next() -> Event {
    if let key = typing.popLast() { return .key(key) }
    switch number(below: 100) {
    case 0..<55: return .key(Self.bound[number(below: Self.bound.count)])
    case 55..<75: return .key(Self.special[number(below: Self.special.count)])
    case 75..<85:
      typing = Self.words[number(below: Self.words.count)].reversed().map { .character($0) }
      return .key(.character("/:cpow"[number(below: 6)]))
    case 85..<95: return .mouse(mouse())
    case 95..<97: return .idled
    case 97 where number(below: 2) == 0:
      return .failed("the archive reports: a made-up failure")
    case 97:
      let word = Array(Self.words[number(below: Self.words.count)])
      return .typed(Array(repeatElement(word, count: 1 + number(below: 400)).joined()))
    default:
      size = Size(columns: number(below: 8) == 0 ? 0 : side(400), rows: side(120))
      return .resized(size)
    }
  }

  private mutating func side(_ most: Int) -> Int {
    number(below: 3) == 0 ? number(below: most) : 8 + number(below: 120)
  }

  private mutating func mouse() -> MouseEvent {
    let (x, y) = (number(below: size.columns + 5) - 2, number(below: size.rows + 5) - 2)
    switch number(below: 4) {
    case 0: return .wheelUp(x: x, y: y)
    case 1: return .wheelDown(x: x, y: y)
    default: return .click(x: x, y: y)
    }
  }
}

extension String {
  fileprivate subscript(index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}

/// A small reproducible generator (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
