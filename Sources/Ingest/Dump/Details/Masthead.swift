import Text

/// Names of papers, agencies, broadcasters and offices that publish.
enum Masthead {
  /// The publication that `text` is the name of; nil when it is not one.
  ///
  /// A known agency, or up to seven capitalised words with one that papers and offices are called
  /// by (`Herald`, `Ministry`, `일보`) in them, no digits and no full stop.
  static func name(in text: some StringProtocol) -> String? {
    let bare = text.trimmed { $0.isBlank || "<>[]()|·•-–—:=▲©ⓒ".unicodeScalars.contains($0) }
    guard !bare.isEmpty, bare.utf8.count <= 90 else { return nil }
    if isAgency(bare) { return String(bare) }
    let words = bare.split(separator: " ")
    if let first = words.first, appeals.contains(first.lowercased()) { return nil }
    let plain = bare.hasPrefix("U.S. ") ? bare.dropFirst(5) : bare
    guard (1...7).contains(words.count), !plain.contains(where: { ".?!:;\"".contains($0) }),
      words.allSatisfy(isTitleWord)
    else { return nil }
    let spoken = WordSplitter.words(of: bare)
    let isHangul = bare.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value }
    if isHangul { return isHangulMasthead(spoken) && !bare.contains(",") ? String(bare) : nil }
    guard spoken.contains(where: isMediaWord) || (spoken.count > 1 && spoken.last == "news"),
      !PageLexicon.sections.covers(spoken)
    else {
      return nil
    }
    return String(bare)
  }

  /// Whether `text` is the name of an agency or a paper whose name alone does not show it.
  static func isAgency(_ text: some StringProtocol) -> Bool {
    PageLexicon.agencies.contains(WordSplitter.words(of: text))
  }

  /// Words by which a site asks for something.
  private static let appeals: Set = [
    "support", "subscribe", "follow", "join", "download", "search", "contact", "visit", "try",
  ]

  private static let joiners: Set<Substring> = [
    "of", "the", "and", "for", "in", "de", "du", "des", "la", "le", "der", "die", "das", "i", "w",
    "&", "von", "del", "y", "on", "to", "z", "ze", "znad", "nad", "dla", "am", "im",
  ]

  private static func isTitleWord(_ word: Substring) -> Bool {
    if joiners.contains(word) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      || first.value < 0x40
        && word.count <= 3
  }

  /// Whether papers and offices are called by `word`, in lower case.
  static func isMediaWord(_ word: String) -> Bool { mediaWords.contains(word) }

  /// One or two words, of which the last ends as papers and offices do.
  private static func isHangulMasthead(_ words: [String]) -> Bool {
    guard let last = words.last, words.count <= 2 else { return false }
    return hangulEndings.contains { last.count > 2 && last.hasSuffix($0) }
  }

  private static let hangulEndings = [
    "일보", "신문", "뉴스", "통신", "방송", "타임스", "데일리", "저널", "투데이", "부", "청", "위원회", "대통령실", "경제",
    "타임즈", "미디어", "헤럴드",
  ]

  private static let mediaWords = Set(
    """
    herald times daily post journal tribune gazette guardian observer chronicle wire weekly
    monitor telegraph mirror courier inquirer bulletin dispatch sentinel register examiner
    independent standard press agency newspaper magazine broadcasting network radio television
    ministry department office government command embassy blog insider online digest record
    newswire review bugle advertiser reporter journalist globe sun star argus echo messenger citizen mail express ledger herold
    gazeta dziennik kurier tygodnik głos głosu rzeczpospolita agencja ministerstwo kancelaria
    portal telewizja wyborcza wirtualna tygodniowy przegląd monitor zeitung nachrichten rundschau
    anzeiger tageblatt presse journaux figaro monde courrier parisien dépêche gazette corriere stampa repubblica diario
    periódico jornal газета известия вестник агентство министерство
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
