import Testing

@testable import Entities

@Suite("Names that may be the same")
struct PartIndexTests {
  @Test(arguments: [
    ("Pranab Mukherjee", "Mukerjee"), ("Jan Kowalski", "Jan Nowak"),
    ("Lee Jong-sup", "Lee Jongsup"),
    ("Volodymyr Zelenskyy", "Zelensky"), ("Anna Katarzyna", "Xatarzyna"),
  ])
  func areFoundByAWordOrAnEndOfIt(known: String, name: String) {
    var index = PartIndex()
    index.add(FoldedName("Someone Else"), 0)
    index.add(FoldedName(known), 7)
    #expect(index.candidates(for: FoldedName(name)) == [7])
  }

  @Test func eachIsGivenOnceInOrder() {
    var index = PartIndex()
    index.add(FoldedName("Peter Petersen"), 4)
    index.add(FoldedName("Petersen"), 2)
    #expect(index.candidates(for: FoldedName("Peter Petersen")) == [2, 4])
    #expect(index.candidates(for: FoldedName("Ukraine")).isEmpty)
  }
}
