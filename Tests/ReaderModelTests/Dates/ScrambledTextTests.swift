import Testing

@testable import Entities
@testable import ReaderModel

/// Texts that nobody writes: pieces of dates and designators in any order, with any spaces.
@Suite struct ScrambledTextTests {
  private static let scraps = [
    "K", "9", "-", "/", "F-16", "s", "class", "USS", "May", "March", "2016", "2010-15", "23", "rd",
    "of", "the", "to", "between", "and", "last", "next", "this", "week", "Monday", ",", ".", "(",
    ")", "'", "’", "–", "in", "by", "until", "quarter", "second", "half", "Q", "3", "2023년", "2월",
    "지난", "올해", "하반기", "lutego", "w", "M109A5", "A6", "Leopard", "2A4", "tank", "tanks", "\n",
    "\n\n",
    "century", "19th", "ago", "two", "years", "\u{0}", "\u{1B}[31m", "é", "Ł", "한",
    "99999999999999",
    "HMS", "Queen", "fiscal", "1990s", "weekend", "jet", "Patriot", "Mk", "41", "&", "$", "£",
  ]

  private static func text(_ seed: UInt64) -> String {
    var generator = SplitMix(seed: seed)
    return (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      (scraps.randomElement(using: &generator) ?? "")
        + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  private static func areInOrder(_ ranges: [Range<Int>], in length: Int) -> Bool {
    ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= length }
      && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  @Test func mentionsNeverOverlapNorLeaveTheText() throws {
    let weapons = try TestData.weaponLayer()
    let dates = TestData.dateLayer
    for seed in 1...3000 as ClosedRange<UInt64> {
      let text = Self.text(seed)
      let article = ParsedArticle(
        published: seed % 2 == 0 ? .unknown : DateLayerTests.monday, paragraphs: [text])
      let length = text.utf8.count
      let weaponRanges = weapons.weapons(in: article).map(\.range)
      let dateRanges = dates.dates(in: article).map(\.range)
      try #require(Self.areInOrder(weaponRanges, in: length), "weapons in \(text.debugDescription)")
      try #require(Self.areInOrder(dateRanges, in: length), "dates in \(text.debugDescription)")
    }
  }
}
