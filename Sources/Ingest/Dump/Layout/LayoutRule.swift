/// The rules that classify the blocks of a page, in order.
///
/// Certain rules come first: furniture, bylines and credits are recognised by their words, copies
/// by repetition, the body by its running text, and headline, decks and captions by their position
/// between these. A rule only places blocks that are still open, unless noted.
enum LayoutRule: CaseIterable {
  /// `Image caption,` and the lines around it.
  case labelledPictures
  /// `list of 3 items` up to `end of list`, as screen readers are told of links.
  case announcedLists
  /// Furniture, bylines, date lines and credited captions, each by its own words.
  case ownWords
  /// Reopens captions that are only an agency in brackets, if the article ends with one.
  case agencyBrackets
  /// Lines that repeat another one, or a truncated one nearby.
  case copies
  /// Captions that repeat another one.
  case repeatedCaptions
  /// Lines that are a caption's text or its credit alone.
  case captionParts
  /// `Headline | The Korea Herald` beside the headline itself.
  case pageTitle
  /// A publication's name at the top that the foot of the page repeats.
  case selfNaming
  /// Chooses the headline and where the body begins.
  case title
  /// Mastheads, menus and labels above the headline.
  case linesAboveTitle
  /// Decks, bylines and labels between the headline and the body; see ``LineBelowTitle``.
  case linesBelowTitle
  /// A caption with a name in brackets at the start of the body.
  case leadPicture
  /// Notes about the author.
  case authorNotes
  /// The lines between the heading and the foot of a newsletter box.
  case newsletterBoxes
  /// Links to other articles with their own decks and bylines; also drops those bylines.
  case teasers
  /// The body.
  case body
  /// All blocks that are still open.
  case rest
  /// Joins a credit on its own line with the caption next to it.
  case credits
  /// Restores the page's dropped first line as the publication's name, if nothing else names it.
  case firstLine

  /// Applies the rule.
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
