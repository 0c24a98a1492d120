/// What a line between the headline and the body can be, in the order of checks.
enum LineBelowTitle: CaseIterable {
  /// The headline's words once more.
  case titleAgain
  /// The e-mail address of a reporter.
  case address
  /// A short line below links or tags.
  case list
  /// `3:10 p.m. The flag is raised`: the body of a running report.
  case timedEntry
  /// `SEOUL, REPUBLIC OF KOREA` above or below the date.
  case placeOfDate
  /// A sentence with a phrase like `second from left`.
  case caption
  /// A publication's name.
  case masthead
  /// `Ministry of Defence and The Rt Hon …`: an office with the name of its head.
  case office
  /// A name alone or with an agency, beside a date or a role or before the body.
  case name
  /// A byline or date line with a place in it.
  case details
  /// `by our correspondent`, `Defence Editor`, `By` alone.
  case role
  case breadcrumb
  /// Up to three capitalised words.
  case label
  /// A deck: anything else.
  case deck

  /// The place of the block at `index` if it is this; else nil.
  func place(of index: Int, in page: PageLayout) -> DumpPlace? {
    let block = page.blocks[index]
    let lexicon = page.lexicon
    switch self {
    case .titleAgain: return page.copyOfTitle(block)
    case .address:
      return block.content.contains("@") && block.words.count <= 6
        ? .dropped(.reportersAddress) : nil
    case .list: return page.listAbove(index)
    case .timedEntry: return block.opensWithTime ? .body : nil
    case .placeOfDate: return page.isPlaceBesideDate(index) ? .dropped(.placeBesideDate) : nil
    case .caption:
      let isCaption = lexicon.captions.words.markers.isFound(in: block.words) && block.endsSentence
      return isCaption ? .caption(CaptionLine(uncredited: block.content)) : nil
    case .masthead:
      return block.words.count <= 5 && lexicon.bylines.names(in: block.content[...]).isEmpty
        ? lexicon.mastheads.name(in: block.content).map(DumpPlace.source) : nil
    case .office: return page.officeWithHead(block).map(DumpPlace.source)
    case .name:
      return page.bylineBesideDetails(index).map { byline in
        .details(Details(authors: byline.authors, source: byline.source))
      }
    case .details:
      return DetailsReader(lexicon, allowsPlaces: true).details(in: block).map(DumpPlace.details)
    case .role:
      let isOpening = lexicon.bylines.isOpening(block.content)
      return page.isRole(block) || isOpening ? .dropped(.roleBesideByline) : nil
    case .breadcrumb: return page.isBreadcrumb(block) ? .dropped(.breadcrumb) : nil
    case .label:
      return block.isLabelLike || page.isShoutedBesideDetails(index) ? .dropped(.label) : nil
    case .deck: return .subtitle
    }
  }
}
