import Testing

@testable import Ingest

/// What each rule decides that the rules before it left open.
@Suite struct LayoutRuleTests {
  private static let first =
    "The minister of transport opened the bridge on Monday, and many people came to see it."
  private static let second =
    "It took nine years to build, and it cost far more than the council had once thought."

  /// The blocks of `page` that `rule` moves, with their new places.
  private func moved(by rule: LayoutRule, _ page: String) -> [String: DumpPlace] {
    var layout = PageLayout(
      LineWrapping.blocks(of: DumpLine.lines(of: page)), TestData.lexicon)
    if let before = LayoutRule.allCases.last(where: { isBefore($0, rule) }) {
      layout.apply(through: before)
    }
    let places = layout.places
    rule.apply(to: &layout)
    let changed = layout.blocks.indices.filter { places[$0] != layout.places[$0] }
    return Dictionary(
      changed.map { (layout.blocks[$0].text, layout.places[$0]) },
      uniquingKeysWith: { _, last in last })
  }

  private func isBefore(_ a: LayoutRule, _ b: LayoutRule) -> Bool {
    LayoutRule.allCases.prefix { $0 != b }.contains(a)
  }

  @Test func labelledPicturesTakeTheLineBelow() {
    let moved = moved(
      by: .labelledPictures, "Image source, EPA\nImage caption,\nThe bridge at night")
    #expect(
      moved == [
        "Image source, EPA": .dropped(.keptPhotoCredit), "Image caption,": .dropped(.pictureLabel),
        "The bridge at night": .caption(CaptionLine(text: "The bridge at night", credit: "EPA")),
      ])
  }

  @Test func announcedListsEndWhereTheyAreSaidToEnd() {
    let page = "list of 2 items\nOne thing\nAnother thing\nend of list\nA line of its own"
    #expect(moved(by: .announcedLists, page).count == 4)
  }

  @Test func ownWordsShowFurnitureBylinesAndCredits() {
    let page = "Share\nBy Ann Lee\nA ferry in the harbour. (Photo: Bo Lund)\nA calm day"
    #expect(
      moved(by: .ownWords, page) == [
        "Share": .dropped(.share), "By Ann Lee": .details(Details(authors: ["Ann Lee"])),
        "A ferry in the harbour. (Photo: Bo Lund)":
          .caption(CaptionLine(text: "A ferry in the harbour.", credit: "Bo Lund")),
      ])
  }

  @Test func anAgencyBehindTheLastWordsIsNoCredit() {
    let last = "The ferry left the harbour on Friday. (Yonhap)"
    #expect(moved(by: .agencyBrackets, "\(Self.first)\n\n\(last)") == [last: .open])
    #expect(moved(by: .agencyBrackets, "\(last)\n\n\(Self.first)").isEmpty)
  }

  @Test func copiesNameTheLineThatTheyRepeat() {
    let page = "\(Self.first)\n\n\(Self.second)\n\n\(Self.first)\n\nIt took nine years to bu"
    #expect(
      moved(by: .copies, page) == [
        Self.first: .dropped(.repeats(line: 1)),
        "It took nine years to bu": .dropped(.truncated(line: 3)),
      ])
  }

  @Test func captionsAreKeptOnce() {
    let page =
      "A ferry in the harbour. (Photo: Bo Lund)\n\(Self.first)\nA ferry in the harbour. (Photo: Ann Lee)"
    #expect(
      moved(by: .repeatedCaptions, page) == [
        "A ferry in the harbour. (Photo: Ann Lee)": .dropped(.repeats(line: 1))
      ])
  }

  @Test func partsOfACaptionAreDropped() {
    let page = "A ferry in the harbour. (Photo: Bo Lund)\nA ferry in the harbour.\nBo Lund"
    #expect(
      moved(by: .captionParts, page) == [
        "A ferry in the harbour.": .dropped(.repeats(line: 1)), "Bo Lund": .dropped(.photoCredit),
      ])
  }

  @Test func thePageTitleIsDroppedBesideTheHeadline() {
    let page = "A bridge is opened at last | Harbour Lights\nA bridge is opened at last"
    #expect(
      moved(by: .pageTitle, page) == [
        "A bridge is opened at last | Harbour Lights": .dropped(.pageTitle)
      ])
  }

  @Test func aNameThatTheFootRepeatsIsThePublication() {
    let page =
      "Harbour Lights\nA bridge is opened at last\n\(Self.first)\nHarbour Lights – since 1912"
    #expect(moved(by: .selfNaming, page) == ["Harbour Lights": .source("Harbour Lights")])
  }

  @Test func theTitleStandsAboveTheText() {
    let page = "Ferries\nA bridge is opened at last\n\(Self.first)"
    #expect(moved(by: .title, page) == ["A bridge is opened at last": .title])
  }

  @Test func linesAboveTheTitleAreMastheadsAndLabels() {
    let page = "The Daily Lamp\n\nFerries\n\nA bridge is opened at last\n\n\(Self.first)"
    #expect(
      moved(by: .linesAboveTitle, page) == [
        "The Daily Lamp": .source("The Daily Lamp"), "Ferries": .dropped(.section),
      ])
  }

  @Test(arguments: [
    ("write to ann@example.org", DumpPlace.dropped(.reportersAddress)),
    ("OSLO, NORWAY", .dropped(.placeBesideDate)), ("The Daily Lamp", .source("The Daily Lamp")),
    (
      "Second from left is the mayor.",
      .caption(CaptionLine(uncredited: "Second from left is the mayor."))
    ),
    ("Staff writer", .dropped(.roleBesideByline)),
    ("Port > Ferries > Quay", .dropped(.breadcrumb)), ("Town", .dropped(.label)),
    ("Ann Lee", .details(Details(authors: ["Ann Lee"]))),
    ("It took nine years and a lot of money", .subtitle),
  ])
  func aLineBelowTheTitleIsTheFirstThatItCanBe(_ line: String, _ place: DumpPlace) {
    let page = "A bridge is opened at last\n\n\(line)\n\n31 July 2023\n\n\(Self.first)"
    #expect(moved(by: .linesBelowTitle, page)[line] == place)
  }

  @Test func theTitleIsNotADeckAsWell() {
    let page = "Bridge opens soon\n\nBridge opens – soon\n\n31 July 2023\n\n\(Self.first)"
    #expect(
      moved(by: .linesBelowTitle, page) == ["Bridge opens – soon": .dropped(.repeats(line: 1))])
  }

  @Test func aCaptionMayStandWhereTheBodyWouldBegin() {
    let caption = "The bridge on the first day. (Polish MND)"
    let page =
      "A bridge is opened at last\n\nBy Ann Lee\n\n\(caption)\n\n\(Self.first)\n\n\(Self.second)"
    #expect(
      moved(by: .leadPicture, page) == [
        caption: .caption(CaptionLine(text: "The bridge on the first day.", credit: "Polish MND"))
      ])
  }

  @Test func aNoteAboutTheAuthorIsNoText() {
    let note = "Ann Lee is the harbour correspondent of this paper."
    let page =
      "A bridge is opened at last\n\nBy Ann Lee\n\n\(Self.first)\n\n\(Self.second)\n\n\(note)"
    #expect(moved(by: .authorNotes, page) == [note: .dropped(.about)])
  }

  @Test func aNewsletterBoxIsDroppedAsAWhole() {
    let page =
      "A bridge is opened at last\n\n\(Self.first)\n\nSign up for our letter\nThe day in five minutes\n"
      + "Your email\n\n\(Self.second)"
    #expect(
      moved(by: .newsletterBoxes, page) == ["The day in five minutes": .dropped(.newsletter)])
  }

  @Test func aTeaserGoesWithItsByline() {
    let page =
      "A bridge is opened at last\n\nBy Ann Lee\n\n\(Self.first)\n\nRelated articles\n"
      + "Another bridge is planned\nBy Bo Lund\n\n\(Self.second)"
    #expect(
      moved(by: .teasers, page) == [
        "Another bridge is planned": .dropped(.related), "By Bo Lund": .dropped(.related),
      ])
  }

  @Test func theBodyEndsWithItsLastSentence() {
    let page =
      "A bridge is opened at last\n\n\(Self.first)\n\nHow it began\n\n\(Self.second)\n\nMore of it"
    #expect(
      moved(by: .body, page) == [Self.first: .body, "How it began": .body, Self.second: .body])
  }

  @Test func theRestIsBehindTheArticle() {
    let page =
      "A bridge is opened at last\n\n\(Self.first)\n\n\(Self.second)\n\nab/cd\n\nWords without an end"
    #expect(
      moved(by: .rest, page) == [
        "ab/cd": .dropped(.agencyInitials), "Words without an end": .dropped(.behindArticle),
      ])
  }

  @Test func aCreditAloneJoinsTheCaptionBesideIt() {
    let caption = "▲ The bridge on the first day of its life"
    let page = "A bridge is opened at last\n\n\(caption)\nPhoto: Bo Lund\n\n\(Self.first)"
    #expect(
      moved(by: .credits, page) == [
        "Photo: Bo Lund": .dropped(.keptPhotoCredit),
        caption:
          .caption(CaptionLine(text: "The bridge on the first day of its life", credit: "Bo Lund")),
      ])
  }

  @Test func anAddressAtTheTopNamesThePublication() {
    let page = "HARBOURLIGHTS.COM\n\nA bridge is opened at last\n\n\(Self.first)"
    #expect(moved(by: .firstLine, page) == ["HARBOURLIGHTS.COM": .source("HARBOURLIGHTS.COM")])
  }
}
