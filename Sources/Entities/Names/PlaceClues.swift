import Text

/// Finds places that the tagger overlooked or took for something else, by the words around them.
struct PlaceClues: Sendable {
  /// Words of a town's name in capitals; more are a headline.
  private static let longestDateline = 4
  /// Towns in front of one article; more words in capitals are a headline.
  private static let mostTowns = 8
  /// Bytes of a line within which a dateline's dash stands, agency and date included.
  private static let reach = 60
  /// Class of towns (``GazetteerEntry/size``) that an article may name without saying where.
  private static let knownTown = 3
  private static let dashes: [[UInt8]] = ["—", "–", "-"].map { Array($0.utf8) }

  private let gazetteer: Gazetteer
  private let openers: WordSet
  private let sites: WordSet
  private let particles: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    openers = words[.townOpeners]
    sites = words[.siteOpeners]
    particles = words[.nameParticles]
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
      while start < field.words.count, field.words[start].isAllCaps, start - index < Self.mostTowns
      {
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
      return words.dropFirst().allSatisfy { $0.isCapitalised || particles.contains($0) }
    }
    var key = PhraseHash()
    for word in words { key.add(word.hash) }
    guard let entry = gazetteer.entry(key), entry.kind == .city, !entry.isGivenName,
      !entry.isSurname
    else { return false }
    return entry.isCapital || entry.size >= Self.knownTown || words.count > 1
  }

  /// `Mont Valérien`, `Stade de France`.
  func isSite(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count > 1 && sites.contains(field.words[name.words.lowerBound])
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
    let line = field.bytes[start...].prefix(Self.reach).prefix { $0 != 0x0A }
    guard
      let space = line.indices.first(where: { place in
        line[place] == 0x20 && Self.dashes.contains { line[(place + 1)...].starts(with: $0) }
      })
    else { return false }
    let words = field.words(in: start..<space)
    return words.allSatisfy { $0.isCapitalised || $0.isNumber }
  }
}
