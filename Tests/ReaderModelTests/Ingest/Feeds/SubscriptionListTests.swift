import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct SubscriptionListTests {
  @Test func foldersAreTags() throws {
    let list = try list(
      """
      <opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline text="World" title="World">
      <outline type="rss" text="Wire &amp;amp; Co" xmlUrl="https://wire.example/feed"/></outline>
      <outline title="Desk" xmlUrl=" https://desk.example/rss?a=1&amp;b=2 " category="/A/B,C"/>
      </outline><outline text="Alone" xmlUrl="https://alone.example/"/>
      <outline text="A page" type="link" url="https://page.example/"/></body></opml>
      """)
    #expect(
      list.feeds == [
        ListedFeed(url: "https://wire.example/feed", title: "Wire & Co", tags: ["News", "World"]),
        ListedFeed(
          url: "https://desk.example/rss?a=1&b=2", title: "Desk", tags: ["News", "A", "B", "C"]),
        ListedFeed(url: "https://alone.example/", title: "Alone"),
      ])
    #expect(list.fault == nil)
  }

  @Test func aFeedInTwoFoldersIsListedOnceWithBothTags() throws {
    let list = try list(
      """
      <opml><body><outline text="A"><outline xmlUrl="https://x.example/"/></outline>
      <outline text="B"><outline xmlUrl="https://x.example/"/></outline></body></opml>
      """)
    #expect(list.feeds == [ListedFeed(url: "https://x.example/", tags: ["A", "B"])])
  }

  @Test func anIllFormedListIsReadAndSaid() throws {
    let list = try list(
      "<opml><body><outline text='Q & A' xmlUrl='https://x.example/?a=1&b=2'/><outline")
    #expect(list.feeds == [ListedFeed(url: "https://x.example/?a=1&b=2", title: "Q & A")])
    #expect(list.fault?.hasPrefix("not well-formed XML") == true)
  }

  @Test func whatIsWrittenReadsTheSame() throws {
    var written = SubscriptionList([
      ListedFeed(
        url: "https://x.example/?a=1&b=\"2\"", title: "A & \"c\"", tags: ["N & M", "World"]),
      ListedFeed(url: "https://y.example/", title: "Y\u{1}", tags: []),
      ListedFeed(url: "https://z.example/", title: "Z", tags: ["N & M"]),
    ])
    let read = try list(written.opml)
    written.feeds[1].title = "Y"
    #expect(read.fault == nil)
    #expect(Set(read.feeds) == Set(written.feeds))
  }

  @Test func whatIsNoListIsRefused() {
    #expect(throws: IngestError.noSubscriptions(file: "f")) { try list("<rss/>") }
    #expect(throws: IngestError.self) { try list("words") }
  }

  @Test func deepFoldersEndTheReading() {
    let text = "<opml><body>" + String(repeating: "<outline text='a'>", count: 100_000)
    #expect(throws: IngestError.self) { try list(text) }
  }

  private func list(_ text: String) throws -> SubscriptionList {
    try SubscriptionList(opml: Array(text.utf8), file: "f")
  }
}
