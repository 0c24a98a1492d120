/// Finds every name in a field that can be that of a weapon: names of the catalogue, designators,
/// ships and classes of ships.
struct WeaponScanner {
  let catalogue: WeaponCatalogue
  let series: WeaponSeries
  let text: PieceText
  /// What each piece says about its neighbours.
  let words: [WeaponWord?]
  /// The field, as an index into the article's fields.
  let field: Int

  /// All candidates, in order, none overlapping another.
  func candidates() -> [WeaponCandidate] {
    var found: [WeaponCandidate] = []
    var index = 0
    while index < text.pieces.count {
      let piece = text.pieces[index]
      guard
        piece.isCapital || piece.kind == .number || piece.hash == series.classWord
          || isHangul(piece) && catalogue.startsName(piece.hash)
      else {
        index += 1
        continue
      }
      if piece.hash == series.classWord, let ships = shipClass(endingAt: index) {
        while let last = found.last, last.pieces.upperBound > ships.pieces.lowerBound {
          found.removeLast()
        }
        found.append(ships)
        index += 1
      } else if let candidate = candidate(at: index) {
        found.append(candidate)
        index = candidate.pieces.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func isHangul(_ piece: Piece) -> Bool {
    (0xEA...0xED).contains(text.bytes[Int(piece.start)])
  }

  private func candidate(at index: Int) -> WeaponCandidate? {
    guard isFree(at: index) else { return nil }
    return ship(at: index) ?? listedOrShip(at: index) ?? designator(at: index)
      ?? shipBehindClass(at: index)
  }

  /// Nothing is glued before the piece but an opening mark, a slash, or a lower-case prefix.
  private func isFree(at index: Int) -> Bool {
    guard text.pieces[index].isGlued, index > 0 else { return true }
    let before = text.pieces[index - 1]
    guard before.kind == .mark else { return false }
    if text.isDash(at: index - 1) {
      return index < 2 || !before.isGlued || words[index - 2] != nil
        || text.pieces[index - 2].kind == .word && !text.pieces[index - 2].isCapital
    }
    return !text.isMark(".", at: index - 1) && !text.isMark("_", at: index - 1)
      && !text.isMark("@", at: index - 1) && !text.isMark("#", at: index - 1)
  }

  /// A name of the catalogue; of one that needs evidence, a word for a ship before it is some.
  private func listedOrShip(at index: Int) -> WeaponCandidate? {
    guard let listed = listed(at: index), case .ambiguous(false) = listed.ground,
      let ship = shipBehindClass(at: index), ship.pieces.upperBound == listed.pieces.upperBound
    else { return listed(at: index) }
    return ship
  }

  /// The longest name of the catalogue that starts here.
  private func listed(at index: Int) -> WeaponCandidate? {
    guard
      catalogue.startsName(text.pieces[index].hash)
        || endsWithS(at: index) && catalogue.startsName(singularHash(at: index))
    else { return nil }
    var hash = PieceHash()
    var best: (end: Int, entry: WeaponCatalogue.Entry, isPlural: Bool)?
    for end in index..<min(index + 8, text.pieces.count) {
      let piece = text.pieces[end]
      if end > index, piece.gap == .paragraph { break }
      if end == index + 1, piece.kind == .number, !piece.isGlued, text.pieces[index].length == 1 {
        break
      }
      if piece.kind == .mark {
        guard isInnerMark(at: end) else { break }
        continue
      }
      var singular = hash
      for at in Int(piece.start)..<Int(piece.end) {
        singular = hash
        hash.add(text.bytes[at])
      }
      guard endsName(at: end) else { continue }
      if let entry = catalogue.entry(hash.value) {
        best = (end + 1, entry, Designator.isPluralEnding(at: end + 1, in: text))
      } else if endsWithS(at: end), let entry = catalogue.entry(singular.value) {
        best = (end + 1, entry, true)
      }
    }
    guard let best, !best.entry.isAcronym || isAcronym(at: index) else { return nil }
    if let sign = Designator(at: index, in: text), sign.pieces.upperBound > best.end { return nil }
    return candidate(for: best.entry, pieces: index..<best.end, isPlural: best.isPlural)
  }

  private func candidate(
    for entry: WeaponCatalogue.Entry, pieces: Range<Int>, isPlural: Bool
  ) -> WeaponCandidate {
    let ground: WeaponCandidate.Ground
    if entry.isLooselyHyphenated, !text.isDash(at: pieces.lowerBound + 1) {
      ground = .shape
    } else if entry.needsEvidence {
      ground = .ambiguous(isSign: entry.isSign)
    } else {
      ground =
        entry.isSign ? .certain(.catalogue(entry.category)) : .name(entry.category)
    }
    var end = pieces.upperBound
    var plural = isPlural
    if !entry.isSign, isVariantLetter(at: end) { end += 1 }
    if !entry.isSign, let behind = endOfModel(at: end) { end = behind }
    (end, plural) = withNickname(end, isPlural: plural)
    return WeaponCandidate(
      field: field, pieces: pieces.lowerBound..<end, key: PieceHash(entry.system).value,
      system: entry.system, category: entry.category, country: entry.country, isPlural: plural,
      ground: ground)
  }

  /// A designator that the catalogue does not list as such.
  private func designator(at index: Int) -> WeaponCandidate? {
    guard let sign = Designator(at: index, in: text), !series.isOther(sign, in: text) else {
      return nil
    }
    let base = baseEntry(of: sign)
    var ground = WeaponCandidate.Ground.shape
    if let base {
      ground =
        base.needsEvidence ? .ambiguous(isSign: true) : .certain(.catalogue(base.category))
    } else if series.isWeapon(sign) {
      ground = .certain(.designator)
    }
    let (end, isPlural) = withNickname(sign.pieces.upperBound, isPlural: sign.isPlural)
    return WeaponCandidate(
      field: field, pieces: index..<end,
      key: base.map { PieceHash($0.system).value } ?? key(of: sign.pieces), system: base?.system,
      category: base?.category,
      country: base?.country, isPlural: isPlural, ground: ground)
  }

  /// The catalogue's entry for the letters and the first number: `F-16` for `F-16AM`.
  private func baseEntry(of sign: Designator) -> WeaponCatalogue.Entry? {
    guard !sign.prefix.isEmpty, sign.isHyphenated || sign.prefix.utf8.count > 1 else { return nil }
    var hash = PieceHash()
    for index in sign.pieces {
      let piece = text.pieces[index]
      guard piece.kind != .mark else { continue }
      for at in Int(piece.start)..<Int(piece.end) { hash.add(text.bytes[at]) }
      if piece.kind == .number { break }
    }
    return catalogue.entry(hash.value)
  }

  /// The hash of the letters and digits of `pieces`.
  func key(of pieces: Range<Int>) -> UInt64 {
    var hash = PieceHash()
    for piece in text.pieces[pieces] where piece.kind != .mark {
      for at in Int(piece.start)..<Int(piece.end) { hash.add(text.bytes[at]) }
    }
    return hash.value
  }
}
