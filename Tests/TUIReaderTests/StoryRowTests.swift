import ReaderModel
import Testing

@testable import TUIReader

/// Rows that stand for all versions of a story.
@Suite struct StoryRowTests {
  private func desk(_ columns: Int = 120) -> Desk {
    var desk = Desk(columns: columns)
    for index in desk.articles.indices {
      (desk.articles[index].isRead, desk.articles[index].isBookmarked) = (false, false)
    }
    desk.stories = [[desk.articles[1].id, desk.articles[2].id, desk.articles[3].id]]
    desk.feed(.key(.control("l")))
    return desk
  }

  private func rows(_ desk: Desk) -> [Article.ID] { desk.state.list.window.rows.map(\.id) }

  @Test func aRowStandsForItsStoryAndOpens() {
    var desk = desk()
    let all = desk.articles.map(\.id)
    #expect(rows(desk) == [all[0], all[1]])
    #expect(desk.screen.contains("+2") && desk.screen.contains("2 stories · 4 articles"))
    desk.type("j=")
    #expect(rows(desk) == all)
    #expect(desk.screen.contains("▾") && desk.screen.contains("↳"))
    #expect(desk.state.list.window.position == 2)
    desk.type("jj")
    #expect(desk.state.list.window.selected?.id == all[3])
    #expect(desk.state.list.window.position == 2 && desk.state.list.window.total == 2)
    #expect(desk.state.reading.article?.id == all[3])
    desk.type("=")
    #expect(rows(desk) == [all[0], all[1]])
    #expect(desk.state.list.window.selected?.id == all[1])
    desk.type("k=")
    #expect(desk.state.message?.text == "no other version of this story is here")
  }

  @Test func anOpenedRowStaysOpenWhenTheListIsRenewed() {
    var desk = desk()
    desk.type("j=<C-l>")
    #expect(rows(desk).count == 4)
  }

  @Test func aStoryIsReadWithAllItsVersions() {
    var desk = desk()
    desk.type("ju")
    #expect(desk.articles.map(\.isRead) == [false, true, true, true])
    #expect(desk.state.message?.text == "marked read, 3 versions")
    desk.type("z")
    #expect(desk.articles.map(\.isRead) == [false, false, false, false])
    desk.type("<Enter>")
    #expect(desk.articles.map(\.isRead) == [false, true, true, true])
  }

  @Test func undoLeavesVersionsReadThatWereRead() {
    var desk = desk()
    desk.articles[2].isRead = true
    desk.type("<C-l>juz")
    #expect(desk.articles.map(\.isRead) == [false, false, true, false])
  }

  @Test func aBookmarkIsOfOneArticle() {
    var desk = desk()
    desk.type("jb")
    #expect(desk.articles.map(\.isBookmarked) == [false, true, false, false])
  }

  @Test func anOpenedVersionIsMarkedAlone() {
    var desk = desk()
    desk.type("j=ju")
    #expect(desk.articles.map(\.isRead) == [false, false, true, false])
  }

  @Test func foldingCanBeTurnedOff() {
    var desk = desk()
    desk.type(":fold<Enter>")
    #expect(rows(desk).count == 4)
    #expect(desk.screen.contains("4 articles") && !desk.screen.contains("stories ·"))
    desk.type(":fold<Enter>")
    #expect(rows(desk).count == 2)
  }
}
