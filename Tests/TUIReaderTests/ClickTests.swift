import Testing
import Text

@testable import ReaderModel
@testable import TUIReader

/// Clicks on mentions, and double clicks.
@Suite struct ClickTests {
  @Test func aDoubleClickOnARowReadsIt() throws {
    var desk = Desk()
    let place = try #require(desk.place(of: "Minister opens talks"))
    desk.feed(.mouse(.click(x: place.x, y: place.y)))
    #expect(desk.state.focus == .list)
    desk.feed(.doubleClicked(x: place.x, y: place.y))
    #expect(desk.state.focus == .text)
    #expect(desk.state.reading.article?.id.rawValue == "a2")
  }

  @Test func aDoubleClickOnAnEntityFiltersByIt() throws {
    var desk = Desk()
    let place = try #require(desk.place(of: "Poland    "))
    desk.feed(.doubleClicked(x: place.x, y: place.y))
    #expect(desk.state.result.filters == [.country("PL")])
  }

  @Test func besideRowsADoubleClickDoesNothing() throws {
    var desk = Desk()
    let heading = try #require(desk.place(of: "Countries"))
    desk.feed(.doubleClicked(x: heading.x, y: heading.y))
    let list = desk.state.layout.list
    desk.feed(.doubleClicked(x: list.x + 2, y: list.y + list.height - 2))
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.state.focus == .list)
  }

  @Test func aClickOnAMentionSelectsItAndEnterFilters() throws {
    var desk = Desk()
    let place = try #require(desk.place(of: "Mariusz Błaszczak spoke"))
    desk.feed(.mouse(.click(x: place.x + 9, y: place.y)))
    let spot = desk.state.reading.mentionCursor.map { desk.state.reading.mentions[$0] }
    let text = try #require(desk.state.reading.article?.parsed.text)
    #expect(spot.map { String(text.slice($0.range)) } == "Mariusz Błaszczak")
    #expect(desk.screen.contains("Enter filter"))
    desk.type("<Enter>")
    #expect(desk.state.result.filters.count == 1)
    #expect(desk.screen.contains("Błaszczak ×") || desk.screen.contains("Błaszczak ✕"))
  }

  @Test func aDoubleClickOnAMentionFilters() throws {
    var desk = Desk()
    let place = try #require(desk.place(of: "Mariusz Błaszczak spoke"))
    desk.feed(.doubleClicked(x: place.x, y: place.y))
    #expect(desk.state.result.filters.count == 1)
    var other = Desk()
    let plain = try #require(other.place(of: "spoke of"))
    other.feed(.doubleClicked(x: plain.x, y: plain.y))
    #expect(other.state.result.filters.isEmpty)
  }

  @Test func twoClicksOnACellSoonAfterAnotherAreOne() {
    var pairs = ClickPairs()
    let start = ContinuousClock.now
    func isDouble(_ x: Int, _ milliseconds: Int) -> Bool {
      let event = pairs.judged(.mouse(.click(x: x, y: 1)), at: start + .milliseconds(milliseconds))
      guard case .doubleClicked = event else { return false }
      return true
    }
    #expect(!isDouble(1, 0))
    #expect(isDouble(1, 200))
    #expect(!isDouble(1, 300))
    #expect(!isDouble(2, 400))
    #expect(!isDouble(2, 900))
  }
}

/// The title of the terminal's window.
@Suite struct TerminalTitleTests {
  @Test func theTitleIsBorrowedAndGivenBack() {
    var title = TerminalTitle(terminal: "xterm-256color")
    #expect(
      title.sequence(for: "a\u{1B}]0;b")
        == "\u{1B}[22;0t\u{1B}]2;\(TerminalText.sanitised("a\u{1B}]0;b"))\u{07}")
    #expect(title.sequence(for: "c") == "\u{1B}]2;c\u{07}")
    #expect(title.sequence(for: "c") == nil)
    #expect(title.sequence(for: nil) == "\u{1B}]2;\u{07}\u{1B}[23;0t")
    #expect(title.sequence(for: nil) == nil)
  }

  @Test(arguments: ["linux", "dumb", "vt100", ""])
  func aTerminalWithoutAWindowGetsNone(name: String) {
    var title = TerminalTitle(terminal: name)
    #expect(title.sequence(for: "a") == nil)
  }

  @Test func theTitleSaysWhatIsRead() {
    var desk = Desk()
    #expect(desk.state.title == "desk – TUIReader")
    desk.type("cpol<Enter>")
    #expect(desk.state.title == "country:PL – TUIReader")
    desk.type("<Enter>")
    #expect(desk.state.title.hasPrefix("Council of"))
  }
}
