import Text

/// The parts of a byline between its commas.
extension BylineReader {
  /// Adds what `part` says to `byline`: a person, an agency, a paper; returns false if it is none of
  /// them, and neither a role nor a place.
  func read(_ part: Substring, isFirst: Bool, into byline: inout Byline) -> Bool {
    let part = beforeOffer(part)
    if mastheads.isAgency(part) {
      byline.source = byline.source ?? String(part)
      return true
    }
    if isRole(part) {
      if let name = nameBehindRole(part) {
        byline.authors.append(name)
      } else if let agency = mastheads.agency(beginning: part) {
        byline.source = byline.source ?? agency
      }
      return true
    }
    if isPlace(part) { return true }
    if WordSplitter.words(of: part).contains(where: mastheads.isMediaWord) {
      guard !byline.authors.isEmpty else { return false }
      byline.source = byline.source ?? mastheads.name(in: part)
      return true
    }
    guard let name = people.name(in: part) else { return false }
    // A single word behind others is a place.
    if name.contains(" ") || PersonNames.isHangulName(name) || isFirst {
      byline.authors.append(name)
    }
    return true
  }

  func isRole(_ text: Substring) -> Bool {
    words.roles.isFound(in: WordSplitter.words(of: text)) || isJoinedRole(text)
  }

  /// Whether `text` is a city that looks like a name of a person.
  func isPlace(_ text: some StringProtocol) -> Bool {
    words.places.contains(WordSplitter.words(of: text))
  }

  /// `Hafen-online-Redakteur Pit Muster`: a role at the end of a joined word.
  private func isJoinedRole(_ text: Substring) -> Bool {
    text.split(separator: " ").contains { word in
      word.contains("-") && word.split(separator: "-").last.map(isRoleWord) == true
    }
  }

  private func isRoleWord(_ word: Substring) -> Bool {
    words.roles.contains(WordSplitter.words(of: word))
  }

  /// The name behind the role: `Staff Writer Nora Feldt`, `Author Nora Feldt`; nil if there is none.
  private func nameBehindRole(_ part: Substring) -> String? {
    let all = part.split(separator: " ")
    let last = all.lastIndex { word in
      isRoleWord(word)
        || word.contains("-") && word.split(separator: "-").last.map(isRoleWord) == true
    }
    guard let last else { return nil }
    let behind = all[(last + 1)...]
    guard behind.count >= 2, !behind.contains(where: { words.joiners.contains($0.lowercased()) })
    else { return nil }
    return person(behind)
  }

  private func person(_ words: ArraySlice<Substring>) -> String? {
    let text = words.joined(separator: " ")
    let isOffice = WordSplitter.words(of: text).contains(where: mastheads.isMediaWord)
    return isOffice || isPlace(text) || mastheads.agency(beginning: text[...]) != nil
      ? nil : people.name(in: text)
  }

  /// `part` up to `Email the author`, `Follow` and the like.
  private func beforeOffer(_ part: Substring) -> Substring {
    let all = part.split(separator: " ")
    guard all.count > 2 else { return part }
    let spoken = all.map { WordSplitter.words(of: $0).first ?? "" }
    guard
      let offer = (2..<all.count).first(where: {
        words.offers.lengthAtStart(of: Array(spoken[$0...])) != nil
      })
    else { return part }
    return part[..<all[offer].startIndex].trimmed
  }
}
