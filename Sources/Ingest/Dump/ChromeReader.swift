import Text

/// Recognises furniture by its words alone.
struct ChromeReader {
  let words: FurnitureWords

  /// The kind of furniture that `block` is; nil if it may be part of the article.
  ///
  /// In running text, only counts phrases that articles rarely use about themselves.
  func kind(of block: DumpBlock) -> Chrome? {
    if block.words.isEmpty { return .endMark }
    if let kind = legal(block) { return kind }
    return block.width <= 320 ? byOpening(block) ?? byVocabulary(block) : nil
  }
}

extension ChromeReader {
  private func legal(_ block: DumpBlock) -> Chrome? {
    if words.rights.isFound(in: block.words) { return .copyright }
    let hasSign =
      block.text.unicodeScalars.contains { $0 == "©" || $0 == "ⓒ" } && !creditsPicture(block)
    let opens = words.copyright.lengthAtStart(of: block.words) != nil
    let hasYear = block.words.contains {
      $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
    if opens && (hasSign || hasYear || block.width < 60) { return .copyright }
    if hasSign && hasYear && block.width <= 160 { return .copyright }
    if "©ⓒ".contains(block.content.first ?? " "), block.width <= 80, !block.endsSentence {
      return .copyright
    }
    let isAboutCookies = words.cookies.isFound(in: block.words)
    if isAboutCookies, words.consent.isFound(in: block.words) { return .cookies }
    return nil
  }

  /// `A tank at a range. © Sven Hartmann/dpa`: words before the sign, and no year after it.
  private func creditsPicture(_ block: DumpBlock) -> Bool {
    guard let sign = block.content.firstIndex(where: { "©ⓒ".contains($0) }) else { return false }
    let before = block.content[..<sign].trimmed
    let years = block.content[sign...].split { !$0.isNumber }.filter { $0.count == 4 }
    return years.isEmpty && WordSplitter.words(of: before).count >= 5
      && before.last.map { ".!?)]\"”".contains($0) } == true
  }

  /// By the first words of the line.
  private func byOpening(_ block: DumpBlock) -> Chrome? {
    if words.endMarks.contains(block.words) { return .endMark }
    if isTagLine(block) { return .tags }
    if !block.endsSentence, words.relatedLinks.contains(where: block.content.hasPrefix) {
      return .related
    }
    if words.sharing.lengthAtStart(of: block.words) != nil, block.width <= 100 { return .share }
    if isReplyHeading(block) { return .comments }
    if opens(block, with: words.related) { return .related }
    if isNewsletter(block) { return .newsletter }
    if words.advertisement.contains(block.words) { return .advertisement }
    if words.release.lengthAtStart(of: block.words) != nil, block.width <= 60 { return .release }
    if opens(block, with: words.contact) { return .contact }
    if opens(block, with: words.about), block.width <= 80 || hasLabelColon(block) {
      return .about
    }
    return nil
  }

  /// By all words of the line: each is a site word or a number.
  private func byVocabulary(_ block: DumpBlock) -> Chrome? {
    guard block.width <= 120, !block.endsSentence || block.words.count <= 5 else { return nil }
    let spoken = block.words.filter { !$0.allSatisfy(\.isNumber) }
    if spoken.isEmpty { return isCounter(block) ? .comments : nil }
    if words.counters.covers(spoken), spoken.count <= 6 { return .comments }
    if words.widgets.covers(spoken) { return .share }
    if words.sections.covers(spoken) { return .section }
    if spoken.count == 1, block.words.count == 1, block.content.hasPrefix("#") { return .tags }
    return nil
  }

  private func isCounter(_ block: DumpBlock) -> Bool {
    block.words.count == 1 && block.width <= 7
  }

  /// Whether the block begins with one of `phrases` and is nothing else, has a colon or the like,
  /// or is no sentence and the phrase has at least two words.
  private func opens(_ block: DumpBlock, with phrases: PhraseSet) -> Bool {
    guard let length = phrases.lengthAtStart(of: block.words) else { return false }
    return length == block.words.count || hasLabelColon(block)
      || (!block.endsSentence && length >= 2)
  }

  private func hasLabelColon(_ block: DumpBlock) -> Bool {
    block.content.unicodeScalars.prefix(40).contains { Self.labelMarks.contains($0) }
  }

  private static let labelMarks = Set(":：|›»>=]".unicodeScalars)

  private func isTagLine(_ block: DumpBlock) -> Bool {
    if words.tags.lengthAtStart(of: block.words) != nil,
      hasLabelColon(block) || words.tags.contains(block.words)
    {
      return true
    }
    if let length = words.tags.lengthAtStart(of: block.words), length >= 2,
      !block.endsSentence, block.width <= 60
    {
      return true
    }
    let chunks = block.content.split(separator: " ")
    return chunks.count >= 2 && chunks.allSatisfy { $0.hasPrefix("#") }
  }

  /// `2 thoughts on “A short note”`, `Leave a reply`.
  private func isReplyHeading(_ block: DumpBlock) -> Bool {
    let isCounted = block.words.first.map { $0 == "one" || $0.allSatisfy(\.isNumber) } ?? false
    let rest = isCounted ? Array(block.words.dropFirst()) : block.words
    guard let length = words.replies.lengthAtStart(of: rest), !block.endsSentence
    else { return false }
    return isCounted || length == rest.count
  }

  private func isNewsletter(_ block: DumpBlock) -> Bool {
    guard block.width <= 240, !"\"“„«".contains(block.content.first ?? " ") else { return false }
    let phrases = words.newsletter.count(in: block.words)
    let opens = words.newsletter.lengthAtStart(of: block.words) != nil
    return phrases > 1 || phrases == 1 && (opens || !block.endsSentence)
  }
}
