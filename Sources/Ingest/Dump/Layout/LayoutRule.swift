/// The steps by which the blocks of a page find their places, in order.
///
/// What is certain comes first, and what follows from it later: furniture, bylines and credits show
/// by their words; copies by repetition; the body by its running text; the headline, the decks and
/// the captions by where they stand between these. A rule decides only blocks that are still open,
/// unless it says otherwise.
enum LayoutRule: CaseIterable {
  /// `Image caption,` and what stands around it.
  case labelledPictures
  /// `list of 3 items` up to `end of list`, as screen readers are told of links.
  case announcedLists
  /// Furniture, bylines, date lines and credited captions, each by its own words.
  case ownWords
  /// Takes back captions that are only an agency in brackets, where the article ends with one.
  case agencyBrackets
  /// Lines that are cut short of another one nearby, or printed again.
  case copies
  /// Captions that say the same.
  case repeatedCaptions
  /// Lines that are a caption's text or its credit alone.
  case captionParts
  /// `Headline | The Korea Herald` beside the headline itself.
  case pageTitle
  /// A publication's name at the top that the foot of the page has too.
  case selfNaming
  /// Chooses the headline and where the body begins.
  case title
  /// Mastheads, menus and labels above the headline.
  case linesAboveTitle
  /// Decks, bylines and labels between the headline and the body; see ``LineBelowTitle``.
  case linesBelowTitle
  /// A caption with a name in brackets where the body would begin.
  case leadPicture
  /// Notes about the author.
  case authorNotes
  /// What stands between the heading and the foot of a newsletter box.
  case newsletterBoxes
  /// Links to other articles with decks and bylines of their own; takes their bylines back.
  case teasers
  /// From where the body begins to its last words.
  case body
  /// Everything that no rule before took.
  case rest
  /// Joins a credit on a line of its own with the caption beside it.
  case credits
  /// The page's first words as the publication's name, where nothing else names it; takes them back
  /// from what was dropped.
  case firstLine

  /// Decides what the rule decides.
  func apply(to page: inout PageLayout) {
    switch self {
    case .labelledPictures: page.placeLabelledPictures()
    case .announcedLists: page.dropAnnouncedLists()
    case .ownWords: page.placeByOwnWords()
    case .agencyBrackets: page.settleAgencyBrackets()
    case .copies: page.dropCopies()
    case .repeatedCaptions: page.dropRepeatedCaptions()
    case .captionParts: page.dropPartsOfCaptions()
    case .pageTitle: page.dropPageTitle()
    case .selfNaming: page.placeSelfNaming()
    case .title: page.findTitle()
    case .linesAboveTitle: page.placeLinesAboveTitle()
    case .linesBelowTitle: page.placeLinesBelowTitle()
    case .leadPicture: page.placeLeadPicture()
    case .authorNotes: page.dropAuthorNotes()
    case .newsletterBoxes: page.dropInsideOfBoxes()
    case .teasers: page.dropTeasers()
    case .body: page.placeBody()
    case .rest: page.placeRest()
    case .credits: page.attachCredits()
    case .firstLine: page.placeSourceOfFirstLine()
    }
  }
}
