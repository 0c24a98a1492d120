import Testing

@testable import Ingest
@testable import ReaderModel

/// The publication of pages without metadata that names it.
@Suite struct PageSourceTests {
  private func source(
    _ title: String, headline: String = "Ships wait in the fog",
    url: String? = "https://www.harbour-courier.example/a/b", data: String = ""
  ) throws -> String? {
    let text = (1...4).map {
      "<p>Ships had waited outside for \($0) days, and some of them had run out of water by then.</p>"
    }
    let link = url.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
    let html = """
      <!DOCTYPE html><html><head><title>\(title)</title>\(link)
      <script type="application/ld+json">{"@graph": [\(data)]}</script></head>
      <body><h1>\(headline)</h1>\(text.joined())</body></html>
      """
    return try HTMLFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(html.utf8), line: 1), context: IngestContext(file: "a.html")
    ).parsed.source
  }

  @Test(arguments: [
    ("Ships wait in the fog - The Tide", "The Tide"),
    ("Ships wait in the fog | Local | The Tide", "The Tide"),
    ("Ships wait in the fog -- The Tide", "The Tide"),
    ("Ships wait in the fog — football.example", "football.example"),
    ("Ships wait in the fog : Harbour Courier", "Harbour Courier"),
    ("Harbour Courier: Ships wait in the fog", "Harbour Courier"),
    ("The Tide | Ships wait in the fog", "The Tide"),
    // A kicker, another headline, a section and a number are no names.
    ("Weather: Ships wait in the fog", "harbour-courier.example"),
    ("Ships wait in the fog: nobody knows why", "harbour-courier.example"),
    ("Nine days - and nothing moves", "harbour-courier.example"),
    ("Ships wait in the fog - Politics", "harbour-courier.example"),
    ("Ships wait in the fog - 2", "harbour-courier.example"),
    ("Ships wait in the fog", "harbour-courier.example"),
  ])
  func theTitleNamesIt(title: String, name: String) throws {
    #expect(try source(title) == name)
  }

  @Test func scriptsWithoutBlanksHaveNoneAroundTheMark() throws {
    #expect(try source("四十年来最长的风暴过后港口开放-半月谈", headline: "四十年来最长的风暴过后港口开放") == "半月谈")
  }

  @Test func theSiteInTheDataComesBeforeTheHost() throws {
    let site = #"{"@type": "WebSite", "name": "Tide"}"#
    #expect(try source("Ships wait in the fog", data: site) == "Tide")
    let two = #"{"@type": "Organization", "name": "Acme"}, {"@type": "WebSite", "name": "Courier"}"#
    #expect(try source("Ships wait in the fog", data: two) == "Courier")
  }

  @Test(arguments: [
    ("https://m.tide.example:8080/a", "tide.example"), ("http://www.tide.example", "tide.example"),
    ("https://m.example/a", "m.example"),
  ])
  func theHostIsTheLastResort(url: String, name: String) throws {
    #expect(try source("Ships wait in the fog", url: url) == name)
  }

  @Test func withoutAnythingThereIsNone() throws {
    #expect(try source("Ships wait in the fog", url: nil) == nil)
  }
}
