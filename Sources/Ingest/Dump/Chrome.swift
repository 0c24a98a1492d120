import Text

/// Furniture of a news site: what stands on a page beside the article.
enum Chrome: String, Sendable {
  case section = "section label"
  case share = "share widget"
  case advertisement = "advertisement"
  case cookies = "cookie notice"
  case newsletter = "newsletter box"
  case related = "related link"
  case tags = "tags"
  case comments = "comments or counters"
  case copyright = "copyright line"
  case endMark = "end mark"
  case contact = "contact details"
  case release = "press release mark"
  case about = "note about the author or the site"

  /// The furniture that `block` is by its words alone; nil when it may be part of the article.
  ///
  /// Running text is taken only for phrases that articles hardly use of themselves.
  init?(_ block: DumpBlock) {
    let words = block.words
    guard !words.isEmpty else {
      self = .endMark
      return
    }
    if let kind = Self.legal(block) {
      self = kind
      return
    }
    guard block.width <= 320, let kind = Self.byOpening(block) ?? Self.byVocabulary(block) else {
      return nil
    }
    self = kind
  }

  /// Everything after it is off the article, when the article's most part stands before it.
  var endsArticle: Bool {
    switch self {
    case .copyright, .comments, .tags, .endMark, .contact, .about: true
    default: false
    }
  }
}

extension Chrome {
  private static func legal(_ block: DumpBlock) -> Chrome? {
    let words = block.words
    if PageLexicon.rights.isFound(in: words) { return .copyright }
    let hasSign = block.text.contains { "©ⓒ".contains($0) } && !creditsPicture(block)
    let opens = PageLexicon.copyrightOpenings.lengthAtStart(of: words) != nil
    let hasYear = words.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    if opens && (hasSign || hasYear || block.width < 60) { return .copyright }
    if hasSign && hasYear && block.width <= 160 { return .copyright }
    if "©ⓒ".contains(block.content.first ?? " "), block.width <= 80, !block.endsSentence {
      return .copyright
    }
    let isAboutCookies = PageLexicon.cookies.isFound(in: words)
    if isAboutCookies, PageLexicon.consent.isFound(in: words) { return .cookies }
    return nil
  }

  private static let links = ["More:", "MORE:", "Read:", "READ:", "RELATED:", "Watch:", "WATCH:"]

  /// `A tank at a range. © Sven Hartmann/dpa`: words before the sign, and no year behind it.
  private static func creditsPicture(_ block: DumpBlock) -> Bool {
    guard let sign = block.content.firstIndex(where: { "©ⓒ".contains($0) }) else { return false }
    let before = block.content[..<sign].trimmed
    let years = block.content[sign...].split { !$0.isNumber }.filter { $0.count == 4 }
    return years.isEmpty && WordSplitter.words(of: before).count >= 5
      && before.last.map { ".!?)]\"”".contains($0) } == true
  }

  /// A line that announces what it is with its first words.
  private static func byOpening(_ block: DumpBlock) -> Chrome? {
    let words = block.words
    if PageLexicon.endMarks.contains(words) { return .endMark }
    if isTagLine(block) { return .tags }
    if !block.endsSentence, links.contains(where: block.content.hasPrefix) { return .related }
    if PageLexicon.sharing.lengthAtStart(of: block.words) != nil, block.width <= 100 {
      return .share
    }
    if isReplyHeading(block) { return .comments }
    if opens(block, with: PageLexicon.related) { return .related }
    if isNewsletter(block) { return .newsletter }
    if PageLexicon.advertisement.contains(words) { return .advertisement }
    if PageLexicon.release.lengthAtStart(of: words) != nil, block.width <= 60 { return .release }
    if opens(block, with: PageLexicon.contact) { return .contact }
    if opens(block, with: PageLexicon.about), block.width <= 80 || hasLabelColon(block) {
      return .about
    }
    return nil
  }

  /// A line made of a site's own words and numbers and nothing else.
  private static func byVocabulary(_ block: DumpBlock) -> Chrome? {
    guard block.width <= 120, !block.endsSentence || block.words.count <= 5 else { return nil }
    let spoken = block.words.filter { !$0.allSatisfy(\.isNumber) }
    if spoken.isEmpty { return isCounter(block) ? .comments : nil }
    if PageLexicon.counters.covers(spoken), spoken.count <= 6 { return .comments }
    if PageLexicon.widgets.covers(spoken) { return .share }
    if PageLexicon.sections.covers(spoken) { return .section }
    if spoken.count == 1, block.words.count == 1, block.content.hasPrefix("#") { return .tags }
    return nil
  }

  private static func isCounter(_ block: DumpBlock) -> Bool {
    block.words.count == 1 && block.width <= 7
  }

  /// Opens with a phrase and then stops, or goes on behind a colon or the like; not a sentence.
  private static func opens(_ block: DumpBlock, with phrases: PhraseSet) -> Bool {
    guard let length = phrases.lengthAtStart(of: block.words) else { return false }
    return length == block.words.count || hasLabelColon(block)
      || (!block.endsSentence && length >= 2)
  }

  private static func hasLabelColon(_ block: DumpBlock) -> Bool {
    let marks = Set(":：|›»>=]".unicodeScalars)
    return block.content.unicodeScalars.prefix(40).contains { marks.contains($0) }
  }

  private static func isTagLine(_ block: DumpBlock) -> Bool {
    if PageLexicon.tags.lengthAtStart(of: block.words) != nil,
      hasLabelColon(block) || PageLexicon.tags.contains(block.words)
    {
      return true
    }
    if let length = PageLexicon.tags.lengthAtStart(of: block.words), length >= 2,
      !block.endsSentence, block.width <= 60
    {
      return true
    }
    let chunks = block.content.split(separator: " ")
    return chunks.count >= 2 && chunks.allSatisfy { $0.hasPrefix("#") }
  }

  /// `2 thoughts on “A short note”`, `Leave a reply`.
  private static func isReplyHeading(_ block: DumpBlock) -> Bool {
    let words = block.words
    let isCounted = words.first.map { $0 == "one" || $0.allSatisfy(\.isNumber) } ?? false
    let rest = isCounted ? Array(words.dropFirst()) : words
    guard let length = PageLexicon.replies.lengthAtStart(of: rest), !block.endsSentence
    else { return false }
    return isCounted || length == rest.count
  }

  private static func isNewsletter(_ block: DumpBlock) -> Bool {
    guard block.width <= 240, !"\"“„«".contains(block.content.first ?? " ") else { return false }
    let phrases = PageLexicon.newsletter.count(in: block.words)
    let opens = PageLexicon.newsletter.lengthAtStart(of: block.words) != nil
    return phrases > 1 || phrases == 1 && (opens || !block.endsSentence)
  }
}
