import ReaderModel
import Testing

@testable import TUIReader

/// What wide windows are used for.
@Suite struct WideWindowTests {
  private func layout(_ columns: Int, isZoomed: Bool = false) -> ScreenLayout {
    ScreenLayout(
      size: Size(columns: columns, rows: 50), focus: .text, isZoomed: isZoomed, hasChips: false)
  }

  @Test(arguments: [180, 200, 240, 400]) func theListTakesWhatTheTextDoesNotNeed(columns: Int) {
    let layout = layout(columns)
    #expect(layout.list.width >= 55)
    #expect(layout.text.width >= 80 + 4)
    #expect(
      layout.list.width + layout.text.width + layout.entities.width + layout.rules.count == columns)
  }

  @Test func aWideTextStandsInTheMiddle() {
    let layout = layout(160, isZoomed: true)
    #expect(layout.textMargin == 40)
    var desk = Desk(columns: 160)
    desk.type("<Enter>Z")
    let line = desk.screen.split(separator: "\n").first { $0.contains("The defence ministers") }
    #expect(line?.prefix(40).allSatisfy { $0 == " " } == true)
  }
}
