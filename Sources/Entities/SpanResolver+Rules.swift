import ReaderModel
import Text

/// Claims by rules, where neither tagger nor gazetteer says otherwise.
extension SpanResolver {
  func claimRules(_ reading: inout FieldReading) {
    for range in persons.names(in: reading.field)
    where reading.countries.overlapping(range).allSatisfy({ isFirstName($0, of: range, reading) }) {
      reading.claim(range, .person, .personShape)
    }
  }

  /// `Jordan` of `Jordan Mercer`.
  func isFirstName(
    _ country: NamedSpan, of range: Range<Int>, _ reading: FieldReading
  ) -> Bool {
    let words = reading.field.words(in: country.range)
    guard country.range.lowerBound == range.lowerBound, country.range.count < range.count,
      words.count == 1, let word = words.first
    else { return false }
    return gazetteer.entry(PhraseHash(word))?.isGivenName == true
  }

  /// `Georgia`, where the article has a Georgia Stevens: her, not the country.
  func claimNamesakes(_ givenNames: Set<UInt64>, _ reading: inout FieldReading) {
    guard !givenNames.isEmpty else { return }
    for country in reading.countries {
      let words = reading.field.words(in: country.range)
      guard words.count == 1, let word = words.first, givenNames.contains(word.hash),
        gazetteer.entry(PhraseHash(word))?.isWeak == true
      else { continue }
      reading.claim(country.range, .person, .givenName)
    }
  }

  /// Bodies by their shape, where neither tagger nor gazetteer says otherwise.
  func claimBodiesByRule(_ reading: inout FieldReading) {
    for words in bodyRules.names(in: reading.field) {
      guard let range = bodies.range(of: words, in: reading.field, reading.countries),
        !events.isEvent(reading.field.words[words]), !reading.isCountryAlone(range),
        !reading.field.matches(in: range).contains(where: {
          $0.range == range && ($0.entry.kind == .city || $0.entry.kind == .region)
        })
      else { continue }
      reading.claim(range, .organisation, .bodyShape)
    }
  }
}
