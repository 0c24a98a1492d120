import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct PublicationReaderTests {
  private func published(_ paragraphs: [String]) -> String? {
    PublicationReader(
      calendar: TestData.calendar, stamps: [], dateline: nil, copyrightYear: nil,
      paragraphs: paragraphs
    )
    .published(clock: nil).iso
  }

  /// A birth once became the day of publication.
  @Test(arguments: [
    "Born in Luton on 5 April 1920, she left school at fourteen and wrote nine novels.",
    "The first call was made on 1 January 1985 by a man in a London square.",
    "The law of 12 March 2021 is still in force, the ministry says.",
    "He died on Friday, 3 May 1957; the house was sold in June 2019.",
  ])
  func theDateOfAnEventIsNotThatOfThePage(text: String) {
    #expect(published([text]) == nil)
  }

  @Test func aFullDateWithItsWeekdayIsNearThePublication() {
    #expect(published(["The bridge was opened on Sunday, 24 April 2022."]) == "2022-04-24")
  }
}
