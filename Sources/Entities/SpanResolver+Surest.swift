import ReaderModel
import Text

/// Claims that come before the tagger's names.
extension SpanResolver {
  /// Claims weapons that are not part of a person's name, and unlisted ones by the class behind them.
  func claimWeapons(_ weapons: [NamedSpan], _ reading: inout FieldReading) {
    var families: Set<UInt64> = []
    for name in reading.tagged where name.kind == .person && name.words.count > 1 {
      reading.field.word(name.words.upperBound - 1).map { _ = families.insert($0.hash) }
    }
    for weapon in weapons where !isPersonal(weapon, families, reading) {
      reading.claims.claim(weapon)
    }
    let known = reading.claims.spans.map { span -> Range<Int> in
      let words = reading.field.words(in: span.range)
      return words.startIndex..<words.endIndex
    }
    let findings = unlisted.findings(in: reading.field, tagged: reading.tagged, known: known)
    for finding in findings {
      reading.claim(
        reading.field.byteRange(of: finding.words), .weapon, .weapon(.context(finding.noun)))
    }
  }

  /// `Bayraktar` in `Haluk Bayraktar`, and where somebody of that family name speaks.
  private func isPersonal(
    _ weapon: NamedSpan, _ families: Set<UInt64>, _ reading: FieldReading
  ) -> Bool {
    let words = reading.field.words(in: weapon.range)
    guard words.count == 1, let word = words.first else { return false }
    let range = words.startIndex..<words.endIndex
    let isFamily = reading.tagged(over: range).contains { name in
      name.kind == .person && name.words.count > 1
        && name.words.upperBound == range.upperBound
        && (name.origin == .gazetteer || isGivenName(name.words.lowerBound, in: reading.field))
    }
    return isFamily
      || families.contains(word.hash) && unlisted.speaks(behind: range, in: reading.field)
  }

  private func isGivenName(_ index: Int, in field: ScannedField) -> Bool {
    gazetteer.entry(PhraseHash(field.words[index]))?.isGivenName == true
  }

  /// `CAIRO, Ill.`: the town and the state, each a place of the state's country.
  ///
  /// What the tagger takes for a person of two names or for a body stays that.
  func claimTowns(_ towns: StateTowns, _ reading: inout FieldReading) {
    for site in towns.sites where site.field == reading.index {
      let isOther = reading.tagged.contains { name in
        name.range.upperBound == site.town.upperBound && name.range.count > site.town.count
          && name.kind != .location
          || name.range == site.town && name.kind == .person && name.words.count > 1
      }
      if !isOther { reading.claim(site.town, in: site.meaning.country) }
      reading.claim(site.state, in: site.meaning.country, name: site.meaning.name)
    }
  }

  /// `Wellington` in an article that names New Zealand and nobody of that name in full.
  func claimCapitals(of named: Set<CountryCode>, _ reading: inout FieldReading) {
    var parts: Set<UInt64> = []
    for name in reading.tagged where name.kind == .person && name.words.count > 1 {
      parts.formUnion(reading.field.words[name.words].map(\.hash))
    }
    for name in reading.tagged where name.kind == .person && name.words.count == 1 {
      guard let word = reading.field.word(name.words.lowerBound), !parts.contains(word.hash),
        let entry = gazetteer.entry(PhraseHash(word)), entry.isCapital,
        let code = gazetteer.code(entry.country), named.contains(code)
      else { continue }
      reading.claim(name.range, .place, .gazetteer(entry))
    }
  }
}
