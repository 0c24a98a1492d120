import Testing

@testable import ReaderModel

struct ListFileTests {
  private static func list(_ text: String) throws -> ListFile {
    try ListFile(Array(text.utf8), name: "x.tsv", columns: ["name", "words"])
  }

  @Test func rowsAreReadByTheNamesOfTheirColumns() throws {
    let list = try Self.list("# who\nwords\tname\tsource\na b\tLee|Yi\town\n\n\tKim\town\n")
    #expect(list.rows.map(\.line) == [3, 5])
    #expect(list.rows[0].values("name") == ["Lee", "Yi"])
    #expect(list.rows[0].words("words") == ["a", "b"])
    #expect(list.rows[1]["words"].isEmpty)
    #expect(list.rows[1]["name"] == "Kim")
  }

  @Test func aChangedByteChangesTheChecksum() throws {
    let one = try Self.list("name\twords\tsource\nLee\ta\town\n")
    let other = try Self.list("name\twords\tsource\nLee\tb\town\n")
    #expect(one.checksum != other.checksum)
  }

  @Test(arguments: [
    ("", ListError.missingColumn("source", path: "x.tsv")),
    ("name\tsource\n", .missingColumn("words", path: "x.tsv")),
    ("name\twords\n", .missingColumn("source", path: "x.tsv")),
    ("name\twords\tsource\nLee\ta\n", .wrongWidth(path: "x.tsv", line: 2, columns: 3)),
    ("name\twords\tsource\nLee\ta\t\n", .noSource(path: "x.tsv", line: 2)),
  ])
  func whatIsNoListIsRefused(text: String, error: ListError) {
    #expect(throws: error) { try Self.list(text) }
  }

  @Test func aMissingFileIsNamed() {
    #expect(throws: ListError.unreadable(path: "/nowhere/x.tsv")) {
      try ListFile("x.tsv", in: "/nowhere", columns: [])
    }
  }
}
