import Text

/// Finds organisations by the words beside a name: `broadcaster DR`, `Wolfspeed, a chipmaker`.
struct CompanyClues: Sendable {
  let heads: WordSet
  private let described: WordSet
  private let players: WordSet
  private let followers: WordSet
  let articles = WordSet("a an")
  let the = WordSet("the")
  private let owners: WordSet
  let staff: WordSet
  let ranks = WordSet("deputy vice chief executive managing parliamentary")
  private let making: WordSet
  private let by = WordSet("by")
  let on = WordSet("on")
  let posting: WordSet
  let prefixes: WordSet
  let shares = WordSet("shares stake stakes")
  let shareLinks = WordSet("of in")
  let reported = WordSet("reported")
  let names: NameWords
  let gazetteer: Gazetteer

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    heads = words[.companyHeads]
    described = words[.companyDescriptions]
    players = words[.clubPlayers]
    followers = words[.companyFollowers]
    owners = words[.companyOwners]
    staff = words[.companyStaff]
    making = words[.companyMaking]
    posting = words[.posting]
    prefixes = words[.companyPrefixes]
  }

  /// The names of bodies that the words beside them tell, besides `taken` names; none in headlines.
  func bodies(besides taken: [TaggedName], in field: ScannedField) -> [TaggedName] {
    let beside = field.words.indices.compactMap { index in
      bracketed(index, in: field) ?? named(beside: index, in: field)
        ?? prefixed(index, in: field)
    }
    let joined = field.words.indices.compactMap { self.joined(at: $0, in: field) }.filter { words in
      taken.allSatisfy { !$0.words.overlaps(words) || isInside($0.words, words) }
    }
    return joined.map { body($0, in: field) }
      + (beside + platform(in: field)).compactMap { words in
        guard !taken.contains(where: { $0.words.overlaps(words) }),
          !joined.contains(where: { $0.overlaps(words) })
        else { return nil }
        return body(words, in: field)
      }
  }

  private func isInside(_ inner: Range<Int>, _ outer: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
      && inner.count < outer.count
  }

  private func body(_ words: Range<Int>, in field: ScannedField) -> TaggedName {
    TaggedName(
      range: field.byteRange(of: words), words: words, kind: .organisation, score: 0.8,
      origin: .shape)
  }

  /// `Leonardo boss`, `Labour MP`, `Gerindra lawmakers`, `built by Navantia`.
  private func isHeaded(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard !isPlaceName(name.words.lowerBound, in: field) else { return false }
    let first = name.words.lowerBound
    if name.words.count == 1, first > 1, by.contains(field.before(first)),
      making.contains(field.before(first - 1))
    {
      return true
    }
    var next = name.words.upperBound
    while let word = field.word(next), word.gap == .space, !word.isCapitalised,
      ranks.contains(word), next - name.words.upperBound < 2
    {
      next += 1
    }
    guard let head = field.word(next), head.gap == .space else { return false }
    return staff.contains(head) && (!head.isCapitalised || head.isAllCaps)
  }

  func isPlaceName(_ index: Int, in field: ScannedField) -> Bool {
    switch gazetteer.entry(PhraseHash(field.words[index]))?.kind {
    case .country, .demonym, .city, .region, .regionAdjective, .event: true
    default: false
    }
  }

  /// Whether a name of one or two words stands behind `broadcaster`, or before `, a firm from`.
  func isBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.words.count <= 3 else { return false }
    if name.words.count == 1, isDescribed(name, in: field) { return true }
    if isHeaded(name, in: field) {
      return name.words.count == 1 || !isPersonal(name.words.lowerBound, in: field)
    }
    guard !isPersonal(name.words.lowerBound, in: field) else { return false }
    if let head = field.before(name.words.lowerBound), !head.isCapitalised, heads.contains(head),
      field.words[name.words.lowerBound].gap == .space
    {
      return true
    }
    return isDescribed(name, in: field)
  }

  /// `, a firm from` stands behind the name.
  func isDescribed(_ name: TaggedName, in field: ScannedField) -> Bool {
    let end = name.range.upperBound
    guard let article = field.word(name.words.upperBound),
      articles.contains(article) || the.contains(article),
      field.bytes[end...].starts(with: [UInt8(ascii: ","), 0x20])
    else { return false }
    let described = the.contains(article) ? owners : described
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
  func end(of start: Int, in field: ScannedField) -> Int? {
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
