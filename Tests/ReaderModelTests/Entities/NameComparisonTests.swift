import Testing

@testable import Entities
@testable import ReaderModel
@testable import Text

@Suite("Names and stems compared fast")
struct NameComparisonTests {
  /// What the same ends save changes no distance: small words of two letters come to every case.
  @Test(arguments: [1, 2])
  func distancesAreThoseOfAllLetters(limit: Int) {
    var random = SplitMix(seed: 5)
    for _ in 0..<4000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          UInt8.random(in: 0x61...0x62, using: &random)
        }
      }
      let expected = min(EditDistance.levenshtein(words[0], words[1]), limit + 1)
      #expect(FoldedName.distance(words[0], words[1], limit: limit) == expected, "\(words)")
    }
  }

  @Test(arguments: [
    ("minister", true), ("Verteidigungsminister", true), ("minis", false), ("", false),
    ("міністрові", true), ("администратор", false), ("mini", false), ("ministminister", true),
  ])
  func aStemIsFoundAnywhereInAWord(word: String, isFound: Bool) {
    #expect(StemSet(["minister", "міністр", "mininova"]).isFound(in: word) == isFound)
  }

  /// One word of a hundred thousand syllables is looked at near its end and not from each of them.
  @Test func aHangulWordWithoutEndIsOneWord() throws {
    let text = "폴란드" + String(repeating: "국", count: 100_000) + " 폴란드는"
    let names = try TestData.extractor().names(.country, in: text)
    #expect(names == ["Poland"])
  }
}
