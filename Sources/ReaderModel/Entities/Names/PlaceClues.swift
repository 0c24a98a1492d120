/// What the words around a name say for a place, where the tagger took it for something else or
/// overlooked it.
struct PlaceClues: Sendable {
  private static let longestDateline = 4
  private static let dashes: [[UInt8]] = ["—", "–", "-"].map { Array($0.utf8) }

  private let gazetteer: Gazetteer
  private let openers: WordSet
  private let prepositions = WordSet("in at near from to around")
  private let sites: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    openers = words[.townOpeners]
    sites = words[.siteOpeners]
  }

  /// Towns in capitals in front of a paragraph, before a dash: `KIELCE —`, `OSLO (Agency) -`,
  /// `NUUK/COPENHAGEN, Jan 20 —`.
  func datelines(in field: ScannedField) -> [TaggedName] {
    var found: [TaggedName] = []
    var index = 0
    while index < field.words.count {
      defer { index += 1 }
      guard field.words[index].isAllCaps, startsParagraph(index, in: field),
        dash(behind: index, in: field)
      else { continue }
      var start = index
      while start < field.words.count, field.words[start].isAllCaps, start - index < 8 {
        var end = start + 1
        while let word = field.word(end), word.isAllCaps, end - start < Self.longestDateline,
          word.gap == .space || word.gap == .hyphen
        {
          end += 1
        }
        if !isCountry(start..<end, in: field), field.byteRange(of: start..<end).count > 2 {
          found.append(place(start..<end, in: field))
        }
        guard let next = field.word(end), next.isAllCaps,
          field.bytes[Int(next.start) - 1] == UInt8(ascii: "/")
        else { break }
        start = end
      }
    }
    return found
  }

  /// `Lublin`, `Mont Valérien`: a town of the gazetteer that is no one's name, a place's word first.
  func isPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    let words = field.words[name.words]
    guard let first = words.first, !first.isCaseless else { return false }
    if isSite(name, in: field) { return true }
    if words.count > 1, openers.contains(first), !isGiven(first) {
      return words.dropFirst().allSatisfy(\.isCapitalised)
    }
    var key = PhraseHash()
    for word in words { key.add(word.hash) }
    guard let entry = gazetteer.entry(key), entry.kind == .city, !entry.isGivenName,
      !entry.isSurname
    else { return false }
    return entry.isCapital || entry.size >= 3 || words.count > 1
  }

  /// `Mont Valérien`, `Stade de France`.
  func isSite(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count > 1 && sites.contains(field.words[name.words.lowerBound])
  }

  /// The names with those made places that a list of places holds: `Haifa and Rishon LeZion`.
  func coordinated(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    var names = names
    for index in names.indices.dropFirst() {
      guard isListed(names[index - 1], names[index], in: field) else { continue }
      if isSurePlace(names[index - 1], in: field), isUnsurePerson(names[index], in: field) {
        names[index].kind = .location
      } else if isSurePlace(names[index], in: field), isUnsurePerson(names[index - 1], in: field) {
        names[index - 1].kind = .location
      } else if names[index - 1].kind == .person, names[index].words.count == 1,
        isUnlistedPlace(names[index], in: field)
      {
        names[index].kind = .person
      } else if names[index - 1].kind == .organisation, isUnlistedPlace(names[index], in: field) {
        names[index].kind = .organisation
      } else if names[index].kind == .organisation, isUnlistedPlace(names[index - 1], in: field) {
        names[index - 1].kind = .organisation
      } else if isSureBody(names[index - 1]),
        isListedBody(names[index], in: field)
          || isUnlistedPerson(names[index], in: field)
      {
        names[index].kind = .organisation
      } else if isSureBody(names[index]),
        isListedBody(names[index - 1], in: field)
          || isUnlistedPerson(names[index - 1], in: field)
      {
        names[index - 1].kind = .organisation
      }
    }
    return names
  }

  private func isListed(_ a: TaggedName, _ b: TaggedName, in field: ScannedField) -> Bool {
    guard a.range.upperBound < b.range.lowerBound,
      b.range.lowerBound - a.range.upperBound <= 6
    else { return false }
    return [", ", " and ", ", and "].contains(field.string(a.range.upperBound..<b.range.lowerBound))
  }

  private func isSurePlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .location else { return false }
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    guard let entry = gazetteer.entry(key) else {
      return name.score > 0.8 && prepositions.contains(field.before(name.words.lowerBound))
    }
    return (entry.kind == .city || entry.kind == .region) && !entry.isGivenName && !entry.isSurname
  }

  private func isUnlistedPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .location, name.score < 0.95 else { return false }
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    return gazetteer.entry(key) == nil
  }

  private func isSureBody(_ name: TaggedName) -> Bool {
    name.kind == .organisation && name.score > 0.9
  }

  /// A lone word that is listed as a body, though also as somebody's name.
  private func isListedBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.words.count == 1 else { return false }
    return gazetteer.entry(PhraseHash(field.words[name.words.lowerBound]))?.kind == .organisation
  }

  /// A person in the tagger's eyes, of whose words no list of names has one.
  private func isUnlistedPerson(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .person, name.words.count <= 2, name.score < 0.98 else { return false }
    return field.words[name.words].allSatisfy { word in
      guard let entry = gazetteer.entry(PhraseHash(word)) else { return true }
      return !entry.isGivenName && !entry.isSurname && entry.kind == .none
    }
  }

  private func isUnsurePerson(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .person, name.words.count <= 2, name.score < 0.98,
      let first = field.word(name.words.lowerBound)
    else { return false }
    return !isGiven(first)
  }

  private func isGiven(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.isGivenName ?? false
  }

  private func isCountry(_ words: Range<Int>, in field: ScannedField) -> Bool {
    field.matches(in: field.byteRange(of: words)).contains {
      $0.entry.kind == .country && $0.words == words
    }
  }

  private func place(_ words: Range<Int>, in field: ScannedField) -> TaggedName {
    TaggedName(
      range: field.byteRange(of: words), words: words, kind: .location, score: 1, origin: .shape)
  }

  private func startsParagraph(_ index: Int, in field: ScannedField) -> Bool {
    let start = Int(field.words[index].start)
    return start == 0 || field.bytes[start - 1] == 0x0A
  }

  /// A dash between spaces within the next 60 bytes of the line, with hardly a small letter before
  /// it but those in brackets and of a country or month.
  private func dash(behind index: Int, in field: ScannedField) -> Bool {
    let start = Int(field.words[index].start)
    let line = field.bytes[start...].prefix(60).prefix { $0 != 0x0A }
    guard
      let space = line.indices.first(where: { place in
        line[place] == 0x20 && Self.dashes.contains { line[(place + 1)...].starts(with: $0) }
      })
    else { return false }
    let words = field.words(in: start..<space)
    return words.allSatisfy { $0.isCapitalised || $0.isNumber }
  }
}
