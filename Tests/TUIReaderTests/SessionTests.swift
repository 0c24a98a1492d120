import Foundation
import ReaderModel
import Testing

@testable import TUIReader

/// What the next run finds as the last one left it.
@Suite struct SessionTests {
  private func next(_ session: Session, _ articles: [Article], query: ArticleQuery = .everything)
    -> Desk
  {
    Desk(articles, rows: 20, query: query, resuming: session)
  }

  @Test func filtersOrderRowAndScrollComeBack() {
    var desk = Desk(rows: 20)
    desk.type("jjj<Enter><PgDn>qcnor<Enter>s")
    let again = next(desk.state.session, Desk.articles)
    #expect(again.state.result.filters == [.country("NO")])
    #expect(again.state.result.order == .oldest)
    #expect(again.state.reading.article?.id.rawValue == "a4")
    #expect(again.state.reading.top == desk.state.reading.top)
    #expect(again.state.reading.top > 0)
  }

  @Test func theRowComesBackFromFarDown() {
    var desk = Desk(Desk.many(3000))
    for _ in 0..<60 { desk.type("<PgDn>") }
    let again = next(desk.state.session, Desk.many(3000))
    #expect(again.state.list.window.selected?.id == desk.state.list.window.selected?.id)
  }

  @Test func typedLinesComeBack() {
    var desk = Desk()
    desk.type("/tashkent<Enter>")
    var again = next(desk.state.session, Desk.articles)
    again.type("X/<Up>")
    #expect(again.state.overlay?.prompt?.line == "tashkent")
  }

  @Test func aQueryOfThisStartWins() {
    var desk = Desk()
    desk.type("cnor<Enter>")
    let again = next(
      desk.state.session, Desk.articles, query: ArticleQuery(filter: .country("PL")))
    #expect(again.state.result.filters == [.country("PL")])
  }

  @Test func nonsenseInASessionChangesNothing() throws {
    let line = String(repeating: "x", count: 100_000)
    let json = """
      {"query": "country:nowhere (((", "isFolded": true, "lines": {"queries": ["\(line)"], "a": []},
       "row": {"article": "zz", "number": -9223372036854775808, "rank": "x", "index": -7,
               "lead": 9223372036854775807},
       "scrolls": [{"article": "a1", "field": "caption:-1", "offset": -1, "lead": -1}]}
      """
    let session = try JSONDecoder().decode(Session.self, from: Data(json.utf8))
    let desk = next(session, Desk.articles)
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.state.list.window.selected?.id.rawValue == "a1")
  }

  @Test func theFileKeepsASessionForEachArchive() throws {
    let folder = try TestFolder()
    let environment = ["XDG_STATE_HOME": folder.url.path]
    var session = Session()
    session.query = "country:PL"
    SessionFile(archive: "/a/one.sqlite", environment: environment).write(session)
    #expect(
      SessionFile(archive: "/a/one.sqlite", environment: environment).read() == session)
    #expect(SessionFile(archive: "/a/two.sqlite", environment: environment).read() == nil)
    let files = FileManager.default.enumerator(atPath: folder.url.path)?.compactMap {
      $0 as? String
    }
    let file = try #require(files?.first { $0.hasSuffix(".json") })
    try Data("{]".utf8).write(to: folder.url.appendingPathComponent(file))
    #expect(SessionFile(archive: "/a/one.sqlite", environment: environment).read() == nil)
  }
}
