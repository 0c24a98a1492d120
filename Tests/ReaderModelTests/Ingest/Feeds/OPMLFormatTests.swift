import Testing

@testable import Ingest
@testable import ReaderModel

/// Lists of subscriptions among imported files.
@Suite struct OPMLFormatTests {
  private let list = """
    <?xml version="1.0"?><opml version="2.0"><body><outline text="North">
    <outline text="Harbour" xmlUrl="https://harbour.example/feed"/></outline>
    <outline text="Local" xmlUrl="file:///tmp/feed.xml"/></body></opml>
    """

  private func contents(_ text: String) throws -> RecordContents {
    let format = OPMLFormat()
    let record = RawRecord(bytes: Array(text.utf8), line: 1)
    return try format.contents(of: record, context: IngestContext(file: "feeds.opml"))
  }

  @Test func itsFeedsAreFollowed() throws {
    let found = try contents(list)
    #expect(found.articles.isEmpty)
    #expect(
      found.sources.feeds == [
        ListedFeed(url: "https://harbour.example/feed", title: "Harbour", tags: ["North"])
      ])
    #expect(
      found.failures == [.unusableFeed(address: "file:///tmp/feed.xml", file: "feeds.opml")])
  }

  @Test func itIsToldByItsContent() throws {
    let found = TestData.formats.detected(path: "x", head: Array(list.utf8))
    #expect(found?.name == "opml")
  }

  @Test func aListWithoutFeedsIsSaid() throws {
    #expect(try contents("<opml><body/></opml>").notes == ["a list without feeds"])
    #expect(throws: IngestError.noSubscriptions(file: "feeds.opml")) { try contents("<rss/>") }
  }

  /// Its password is for the server alone.
  @Test func aRefusedAddressIsShownWithoutItsPassword() throws {
    let text = "<opml><body><outline xmlUrl='ftp://me:secret@x.example/'/></body></opml>"
    #expect(
      try contents(text).failures == [
        .unusableFeed(address: "ftp://x.example/", file: "feeds.opml")
      ])
  }
}
