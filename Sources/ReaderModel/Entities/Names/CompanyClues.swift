/// What the words beside a name say for a body: `broadcaster DR`, `Wolfspeed, a chipmaker`.
struct CompanyClues: Sendable {
  private let heads = WordSet(
    "broadcaster newspaper daily weekly magazine tabloid website chipmaker carmaker automaker planemaker drugmaker "
      + "shipbuilder shipyard yard airline retailer lender insurer brokerage consultancy startup firm company "
      + "conglomerate contractor manufacturer maker operator agency union charity ngo militia club supplier developer "
      + "thinktank watchdog group")
  private let described = WordSet(
    "broadcaster newspaper chipmaker carmaker automaker planemaker drugmaker shipbuilder shipyard airline retailer "
      + "lender insurer brokerage consultancy startup firm company conglomerate contractor manufacturer maker unit "
      + "subsidiary arm supplier developer charity ngo militia")
  private let players = WordSet(
    "midfielder striker defender goalkeeper forward winger fullback centre-back captain coach manager fans supporters"
  )
  private let followers = WordSet(
    "from in of that which based with whose for owned at near and on")
  private let articles = WordSet("a an")
  private let names = NameWords()
  private let gazetteer: Gazetteer

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The names of bodies that the words beside them tell, besides `taken` names; none in headlines.
  func bodies(besides taken: [TaggedName], in field: ScannedField) -> [TaggedName] {
    field.words.indices.compactMap { index in
      guard !field.words[index].isCapitalised,
        let words = namedBehind(index, in: field) ?? describedBefore(index, in: field),
        !taken.contains(where: { $0.words.overlaps(words) })
      else { return nil }
      return TaggedName(
        range: field.byteRange(of: words), words: words, kind: .organisation, score: 0.8,
        origin: .shape)
    }
  }

  /// `DR` behind `broadcaster` at `index`.
  private func namedBehind(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard heads.contains(field.words[index]), field.word(index + 1)?.gap == .space,
      let end = end(of: index + 1, in: field)
    else { return nil }
    return index + 1..<end
  }

  /// `Confluence Advisory` before the article at `index` in `, a consultancy`.
  private func describedBefore(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard articles.contains(field.words[index]), index > 0 else { return nil }
    var start = index
    while start > 0, index - start < 4, field.words[start - 1].isCapitalised,
      start == index || field.words[start].gap == .space || field.words[start].gap == .hyphen
    {
      start -= 1
    }
    guard start < index, end(of: start, in: field) == index || field.words[start].isAllCaps else {
      return nil
    }
    let name = TaggedName(
      range: field.byteRange(of: start..<index), words: start..<index, kind: .organisation,
      score: 0, origin: .shape)
    return isDescribed(name, in: field) ? start..<index : nil
  }

  /// Whether a name of one or two words stands behind `broadcaster`, or before `, a firm from`.
  func isBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.words.count <= 3, !isPersonal(name.words.lowerBound, in: field) else { return false }
    if let head = field.before(name.words.lowerBound), !head.isCapitalised, heads.contains(head),
      field.words[name.words.lowerBound].gap == .space
    {
      return true
    }
    return isDescribed(name, in: field)
  }

  /// `, a firm from` stands behind the name.
  private func isDescribed(_ name: TaggedName, in field: ScannedField) -> Bool {
    let end = name.range.upperBound
    guard let article = field.word(name.words.upperBound), articles.contains(article),
      field.bytes[end...].starts(with: [UInt8(ascii: ","), 0x20])
    else { return false }
    var index = name.words.upperBound + 1
    while let word = field.word(index), index - name.words.upperBound < 6, !word.isCapitalised,
      word.gap != .other
    {
      if described.contains(word) { return endsDescription(index, in: field) }
      index += 1
    }
    return false
  }

  /// Nothing that a firm has (`a company director`) follows its word.
  private func endsDescription(_ index: Int, in field: ScannedField) -> Bool {
    guard let next = field.after(index), next.gap == .space else { return true }
    return followers.contains(next)
  }

  /// `Chelsea midfielder`: a club, though its name is a town's.
  func isClub(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard let next = field.after(name.words.upperBound - 1), next.gap == .space else {
      return false
    }
    return !next.isCapitalised && players.contains(next)
  }

  /// The end of up to three capitalised words that are no person's, country's or office's.
  private func end(of start: Int, in field: ScannedField) -> Int? {
    guard let first = field.word(start), first.isCapitalised,
      !first.isCaseless, !first.hasDigit, first.count > 1, !field.titleCase.contains(start),
      !isPersonal(start, in: field)
    else { return nil }
    switch gazetteer.entry(PhraseHash(first))?.kind {
    case .country, .demonym, .city, .region, .regionAdjective, .event: return nil
    default: break
    }
    var end = start + 1
    while let word = field.word(end), end - start < 3, word.isCapitalised,
      word.gap == .space || word.gap == .hyphen || word.gap == .ampersand, !word.hasDigit
    {
      end += 1
    }
    if let next = field.word(end), next.isCapitalised || next.isNumber, next.gap == .space {
      return nil
    }
    return end
  }

  private func isPersonal(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    if word.isAllCaps, word.count <= 4 { return false }
    return names.titles.contains(word) || gazetteer.entry(PhraseHash(word))?.isGivenName == true
  }
}
