import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

/// The lists of `Data/pages` and `Data/dates`, and files that are not as they should be.
@Suite struct PageListTests {
  private static let files = ["furniture", "publications", "bylines", "captions", "dates", "html"]

  @Test(arguments: files)
  func noPhraseStandsTwiceInAList(name: String) throws {
    let file = try ListFile(
      "pages/\(name).tsv", in: TestData.folder, columns: ["list", "language", "phrases"])
    var seen: Set<String> = []
    for row in file.rows {
      for phrase in row.values("phrases") {
        #expect(
          seen.insert("\(row["list"]) \(row["language"]) \(phrase)").inserted,
          "\(phrase) in line \(row.line)")
      }
    }
  }

  @Test func aListThatIsMissingIsNamed() throws {
    let folder = try copy()
    try folder.write(
      "pages/captions.tsv", "list\tlanguage\tphrases\tsource\nphoto\ten\tphoto\tmade up\n")
    #expect(
      throws: ListError.missingRow("photo agency", path: "\(folder.path)/pages/captions.tsv")
    ) { try PageLexicon(dataFolder: folder.path) }
  }

  @Test func aMistypedListIsRefused() throws {
    let folder = try copy()
    let path = "\(TestData.folder)/pages/furniture.tsv"
    let more = "relatd\ten\tmore of it\tmade up\n"
    try folder.write("pages/furniture.tsv", String(contentsOfFile: path, encoding: .utf8) + more)
    let error = #expect(throws: ListError.self) { try PageLexicon(dataFolder: folder.path) }
    #expect(error?.description.hasPrefix("'relatd' in line") == true)
  }

  @Test func aPhraseThatIsAddedIsDropped() throws {
    let page =
      "A calm day\n\nWe blow the horn of the harbour daily\n\nThe harbour was calm on Friday.\n"
    #expect(PageDump(page).article().dropped.isEmpty)
    let folder = try copy()
    let path = "\(TestData.folder)/pages/furniture.tsv"
    let more = "newsletter\ten\tblow the horn of\tmade up\n"
    try folder.write("pages/furniture.tsv", String(contentsOfFile: path, encoding: .utf8) + more)
    let lexicon = try PageLexicon(dataFolder: folder.path)
    #expect(PageDump(page, lexicon).article().dropped.map(\.why) == ["newsletter box"])
  }

  @Test(arguments: [
    ("months", "language\tmonth\tprinted\ttext\tdoubtful\tsource\nen\t13\tJan\t\t\tx\n", "month"),
    ("days", "language\tday\tprinted\ttext\tdoubtful\tbare\tsource\nen\t8\tMon\t\t\t\tx\n", "day"),
    ("zones", "use\tnames\toffset\tclock\tsource\nabbreviation\tcet\t1\tfixed\tx\n", "offset"),
    ("zones", "use\tnames\toffset\tclock\tsource\nabbreviation\tcet\t+01:00\tlate\tx\n", "clock"),
    ("zones", "use\tnames\toffset\tclock\tsource\nplace\tcet\t+01:00\tfixed\tx\n", "use"),
  ])
  func aValueThatCannotBeIsNamed(_ name: String, _ text: String, _ column: String) throws {
    let folder = try copy()
    try folder.write("dates/\(name).tsv", text)
    let error = #expect(throws: ListError.self) { try CalendarNames(dataFolder: folder.path) }
    guard case .badValue(_, let named, let path, let line) = try #require(error) else {
      Issue.record("another error")
      return
    }
    #expect(named == column && line == 2 && path == "\(folder.path)/dates/\(name).tsv")
  }

  @Test func theMonthsOfDateLinesAndOfSentencesAreOneList() {
    let calendar = TestData.calendar
    let months = Dictionary(grouping: calendar.monthForms, by: \.number).mapValues(\.count)
    #expect(Set(months.keys) == Set(1...12))
    #expect(calendar.month(named: "października") == 10)
    #expect(calendar.month(named: "oct") == 10)
    let may = calendar.monthForms.first { $0.word == "may" }
    #expect(may?.use == .doubtful && may?.number == 5)
    #expect(calendar.isDay("środa") && !calendar.isDay("may"))
  }

  /// A data folder with the lists of the repository, to be changed.
  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in Self.files.map({ "pages/\($0)" }) + [
      "dates/months", "dates/days", "dates/zones", "dates/stamps", "dates/orders",
    ] {
      let path = "\(TestData.folder)/\(name).tsv"
      try folder.write("\(name).tsv", String(contentsOfFile: path, encoding: .utf8))
    }
    return folder
  }
}
