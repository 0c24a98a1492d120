/// Ships after a navy's prefix (`USS Nimitz`) and classes (`Dosan Ahn Changho-class`).
extension WeaponScanner {
  /// A prefix and up to five words of a name.
  func ship(at index: Int) -> WeaponCandidate? {
    guard let isCertain = series.shipPrefix(text.pieces[index].hash),
      isAcronym(at: index) || isCertain && isMixedCase(at: index),
      let end = endOfShipName(from: index + 1)
    else { return nil }
    let prefix = text.string(text.byteRange(index..<index + 1))
    return WeaponCandidate(
      field: field, pieces: index..<end, key: key(of: index + 1..<end), system: nil,
      category: "ship",
      country: nil,
      isPlural: false, ground: isCertain ? .certain(.ship(prefix)) : .ship(prefix))
  }

  /// `HNoMS`, `HSwMS`: more than the first letter is a capital.
  private func isMixedCase(at index: Int) -> Bool {
    let piece = text.pieces[index]
    return piece.isCapital
      && text.bytes[Int(piece.start) + 1..<Int(piece.end)].contains { $0 &- 0x41 < 26 }
  }

  /// The one to three capitalised words behind a word for a ship: `the frigate Peter Willemoes`.
  func shipBehindClass(at index: Int) -> WeaponCandidate? {
    guard index > 0, text.pieces[index].gap == .space, text.pieces[index].length > 2,
      !text.pieces[index - 1].isCapital, words[index] == nil, !isAcronym(at: index),
      let noun = shipNoun(before: index), let isCertain = isShip(at: noun)
    else { return nil }
    var end = index + 1
    while end < text.pieces.count, end - index < 4 {
      let piece = text.pieces[end]
      if isNameMark(at: end) {
        end += 2
      } else if piece.gap == .space, piece.isCapital, words[end] == nil {
        end += 1
      } else if piece.gap == .space, series.isNameParticle(piece.hash),
        text.pieces.indices.contains(end + 1), text.pieces[end + 1].isCapital,
        text.pieces[end + 1].gap == .space
      {
        end += 2
      } else {
        break
      }
    }
    guard end - index < 5, !text.isDash(at: end) || !Designator.isGluedPart(at: end + 1, in: text)
    else { return nil }
    let word = text.string(text.byteRange(noun..<noun + 1))
    return WeaponCandidate(
      field: field, pieces: index..<end, key: key(of: index..<end), system: nil, category: "ship",
      country: nil, isPlural: false, ground: isCertain ? .certain(.context(word)) : .ship(word))
  }

  /// The word for a ship that the name at `index` stands behind, or for ships where it stands in a list:
  /// `the frigates Almirante Williams and Almirante Cochrane`.
  private func shipNoun(before index: Int) -> Int? {
    var start = index - 1
    while start > 0, index - start < 12,
      text.pieces[start].isCapital || series.joins(text.pieces[start].hash)
        || text.isMark(",", at: start)
    {
      start -= 1
    }
    return start == index - 1 || endsWithS(at: start) && !text.pieces[index - 1].isCapital
      ? start : nil
  }

  /// Whether the word is one for a ship of war: `frigate`, `patrol vessel`; false when an airline
  /// may be meant (`carrier`), nil when it is none.
  private func isShip(at index: Int) -> Bool? {
    let piece = text.pieces[index]
    if series.isShipClassNoun(piece.hash) { return true }
    if endsWithS(at: index), series.isShipClassNoun(singularHash(at: index)) { return true }
    if index > 1, series.the == piece.hash, isPartOfShip(before: index) { return false }
    guard series.isShipPlatform(piece.hash) else { return nil }
    let before = index > 0 && piece.gap == .space ? words[index - 1] : nil
    switch before {
    case .arming, .modifier, .military, .weapon: return true
    case .platform where series.isCarrier(piece.hash): return true
    case .people: return series.isCarrier(piece.hash) ? false : nil
    default:
      let isPlain = index > 0 && series.isArticle(text.pieces[index - 1].hash)
      return series.isCarrier(piece.hash) && isPlain ? false : nil
    }
  }

  /// `on the bridge of the`, `aboard the`: before a ship's name.
  private func isPartOfShip(before index: Int) -> Bool {
    if series.isAboard(text.pieces[index - 1].hash) { return true }
    return index > 2 && series.of == text.pieces[index - 1].hash
      && series.isShipPart(text.pieces[index - 2].hash)
  }

  /// The capitalised words before "-class", back to a demonym or an article.
  func shipClass(endingAt index: Int) -> WeaponCandidate? {
    let isHyphenated = text.isDash(at: index - 1) && text.pieces[index].isGlued
    guard isHyphenated, text.pieces[index - 1].isGlued else { return nil }
    var start = index - 1
    while start > 0, index - start < 6 {
      let piece = text.pieces[start - 1]
      guard piece.isCapital || isNameMark(at: start - 1), words[start - 1] != .people,
        start == index - 1 || text.pieces[start].gap != .paragraph
      else { break }
      if series.isNoShipClass(piece.hash) { break }
      start -= 1
      if piece.gap == .paragraph || start > 0 && text.endsSentence(at: start - 1) { break }
    }
    guard start < index - 1, text.pieces[start].length > 2 else { return nil }
    return WeaponCandidate(
      field: field, pieces: start..<index + 1, key: key(of: start..<index + 1), system: nil,
      category: "ship", country: nil, isPlural: false, ground: .ship("-class"))
  }

  private func isNameMark(at index: Int) -> Bool {
    text.isDash(at: index) && text.pieces[index].isGlued && text.pieces.indices.contains(index + 1)
      && text.pieces[index + 1].isGlued && text.pieces[index + 1].kind == .word
      && (text.pieces[index + 1].isCapital || text.pieces[index - 1].isCapital)
  }

  private func isClassWord(at index: Int) -> Bool {
    switch words[index] {
    case .weapon, .platform, .arming, .military: true
    default: false
    }
  }

  private func endOfShipName(from start: Int) -> Int? {
    guard text.pieces.indices.contains(start), text.pieces[start].gap == .space,
      text.pieces[start].isCapital, text.pieces[start].length < 4 || !isAcronym(at: start)
    else { return nil }
    var end = start + 1
    while end < text.pieces.count, end - start < 6 {
      let piece = text.pieces[end]
      if text.isMark(".", at: end),
        text.pieces[end - 1].length == 1 || series.isRank(text.pieces[end - 1].hash)
      {
        end += 1
      } else if isNameMark(at: end) {
        end += 2
      } else if piece.gap == .space, piece.isCapital, !isClassWord(at: end) {
        end += 1
      } else if piece.gap == .space, series.isNameParticle(piece.hash),
        text.pieces.indices.contains(end + 1), text.pieces[end + 1].isCapital
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
