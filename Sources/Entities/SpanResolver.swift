import ReaderModel
import Text

/// Combines what the tagger, the gazetteer and the rules find in a field, without overlaps.
///
/// The surest claims its bytes first: weapons, events, persons and organisations, countries, places. A country inside a body's name is not one of its own, a body made of a demonym and a
/// lower-case head (`Polish government`) is the country alone.
final class SpanResolver: Sendable {
  let gazetteer: Gazetteer
  let events: EventLexicon
  private let eventRules: EventRules
  private let clues: NameClues
  let bodies: BodyNames
  let bodyRules: BodyRules
  let persons: PersonRules
  private let familyNames: FamilyNames
  private let storms: WordSet
  private let sites: WordSet
  private let ships: WordSet
  let unlisted: UnlistedWeapons

  /// A resolver over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    let words = lists.words
    self.gazetteer = gazetteer
    events = EventLexicon(words)
    eventRules = EventRules(words)
    clues = NameClues(words)
    bodies = BodyNames(gazetteer, words)
    bodyRules = BodyRules(words)
    persons = PersonRules(gazetteer, lists)
    familyNames = FamilyNames(NameWords(words))
    storms = words[.storms]
    sites = words[.sites]
    ships = WordSet(
      (words.words(.shipNouns) + words.words(.shipPlatforms)).joined(separator: " "))
    unlisted = UnlistedWeapons(gazetteer, words)
  }

  /// Spans of every field, by field and start, never overlapping.
  ///
  /// - Parameters:
  ///   - fields: all fields of an article.
  ///   - tagged: the tagger's names, a list for every field.
  ///   - countries: what the country layer found.
  ///   - weapons: what the weapon layer found, as spans.
  ///   - towns: towns with their states.
  func spans(
    in fields: [ScannedField], tagged: [[TaggedName]], countries: [NamedSpan],
    weapons: [NamedSpan], towns: StateTowns = StateTowns()
  ) -> [NamedSpan] {
    let countriesByField = Dictionary(grouping: countries, by: \.field)
    let weaponsByField = Dictionary(grouping: weapons, by: \.field)
    let named = Set(countries.compactMap(\.country))
    var readings = fields.enumerated().map { index, field in
      FieldReading(
        field: field, index: index, tagged: tagged[index],
        countries: countriesByField[index] ?? [])
    }
    for index in readings.indices {
      claimWeapons(weaponsByField[index] ?? [], &readings[index])
      claimEventsByRule(&readings[index])
      claimPhrases(&readings[index])
    }
    let shortForms = ShortForms(readings, storms: storms, ships: ships)
    for index in readings.indices {
      for span in shortForms.spans(in: fields[index], index: index) {
        readings[index].claims.claim(span)
      }
      claimTowns(towns, &readings[index])
      claimCapitals(of: named, &readings[index])
      claimTagged(&readings[index])
      claimRules(&readings[index])
    }
    let families = familyNames.families(of: readings)
    let givenNames = familyNames.givenNames(of: readings)
    for index in readings.indices {
      for range in familyNames.ranges(of: families, in: readings[index]) {
        readings[index].claim(range, .person, .familyName)
      }
      claimNamesakes(givenNames, &readings[index])
      claimBodiesByRule(&readings[index])
      for country in readings[index].countries { readings[index].claims.claim(country) }
      claimGazetteer(&readings[index])
      claimPlaces(&readings[index])
    }
    let spans = readings.flatMap { reading in
      reading.claims.spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    let bodies = spans.filter { $0.kind == .organisation }
    return spans + AcronymSpread.spans(of: bodies, among: spans, in: fields)
  }

  private func claimEventsByRule(_ reading: inout FieldReading) {
    for words in eventRules.names(in: reading.field) {
      let range = reading.field.byteRange(of: words)
      if let listed = listedEvent(over: range, reading) {
        reading.claim(listed.range, .event, .gazetteer(listed.entry))
      } else {
        reading.claim(reading.widest(over: range, kind: .misc), .event, .eventShape)
      }
    }
  }

  /// `Africa Cup of Nations`, of which the rule saw `Africa Cup`.
  private func listedEvent(
    over range: Range<Int>, _ reading: FieldReading
  ) -> GazetteerMatcher.Match? {
    let first = reading.field.matches.partitioningIndex {
      $0.range.upperBound >= range.upperBound
    }
    guard first < reading.field.matches.count else { return nil }
    let match = reading.field.matches[first]
    return match.entry.kind == .event && match.range.lowerBound <= range.lowerBound ? match : nil
  }

  /// Happenings and shields of the gazetteer, unless a longer name of the tagger's holds them.
  private func claimPhrases(_ reading: inout FieldReading) {
    for match in reading.field.matches {
      switch match.entry.kind {
      case .event:
        reading.claim(
          reading.widest(over: match.range, kind: .misc), .event, .gazetteer(match.entry))
      case .shield where !reading.isInsideName(match.range) && !reading.isPerson(match.range):
        let end = persons.namesakeEnd(at: match.words.lowerBound, in: reading.field)
        if end != match.words.upperBound { reading.claims.reserve(match.range) }
      default: break
      }
    }
  }

  private func claimTagged(_ reading: inout FieldReading) {
    for name in reading.tagged where !reading.isCompound(name) {
      let words = reading.field.words[name.words]
      switch name.kind {
      case .person where !words.isEmpty:
        if let seat = seat(name, reading) {
          reading.claim(name.range, .organisation, .gazetteer(seat))
        } else if !reading.isCountryAlone(name.range) {
          reading.claim(name.range, .person, SpanBasis(name))
        }
      case .organisation where !words.isEmpty:
        claimBody(name, &reading)
      case .misc where events.isEvent(words) || clues.isExercise(name, in: reading.field):
        reading.claim(name.range, .event, SpanBasis(name))
      default: break
      }
    }
  }

  private func claimBody(_ name: TaggedName, _ reading: inout FieldReading) {
    if reading.isCountryAlone(name.range) { return }
    let words = reading.field.words[name.words]
    if let region = region(name, reading) {
      reading.claim(name.range, .place, .gazetteer(region))
      return
    }
    if events.isEvent(words), !bodies.isBody(words) {
      reading.claim(name.range, .event, SpanBasis(name))
      return
    }
    guard !isHeadline(name, reading),
      let range = bodies.range(of: name.words, in: reading.field, reading.countries)
    else { return }
    reading.claim(range, .organisation, SpanBasis(name))
  }

  /// A country and what a headline says of it: `Iraq Signs Loan Agreement`.
  private func isHeadline(_ name: TaggedName, _ reading: FieldReading) -> Bool {
    guard reading.field.titleCase.contains(name.words.lowerBound),
      !bodies.isBody(reading.field.words[name.words])
    else { return false }
    return reading.countries.contains {
      $0.range.lowerBound == name.range.lowerBound && $0.form == .name
    }
  }

  /// `Christiansborg` + `Palace`: the house, not who sits in it; nil where no such word follows.
  private func site(of match: GazetteerMatcher.Match, in field: ScannedField) -> Range<Int>? {
    guard let next = field.after(match.words.upperBound - 1), next.gap == .space,
      next.isCapitalised, sites.contains(next)
    else { return nil }
    return field.byteRange(of: match.words.lowerBound..<match.words.upperBound + 1)
  }

  /// Bodies that the tagger overlooked: metonyms, acronyms, names of several words.
  private func claimGazetteer(_ reading: inout FieldReading) {
    for match in reading.field.matches {
      guard match.entry.kind == .metonym || match.entry.kind == .organisation,
        !match.entry.isWeak,
        !match.entry.isSurname && !match.entry.isGivenName || isTheSeat(match, in: reading.field)
      else { continue }
      if match.entry.kind == .metonym, let site = site(of: match, in: reading.field) {
        reading.claim(site, .place, .gazetteer(match.entry))
        continue
      }
      reading.claim(match.range, .organisation, .gazetteer(match.entry))
    }
  }
}
