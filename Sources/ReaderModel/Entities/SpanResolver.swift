/// Makes one reading of a field out of what the tagger, the gazetteer and the rules say.
///
/// The surest goes first and keeps its bytes: weapons, happenings, persons and bodies, countries,
/// places. A country inside a body's name is not one of its own, a body made of a demonym and a
/// lower-case head (`Polish government`) is the country alone.
struct SpanResolver: Sendable {
  private let gazetteer: Gazetteer
  private let names: NameWords
  private let events = EventLexicon()
  private let bodies: BodyNames
  private let persons: PersonRules

  /// A resolver over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ names: NameWords) {
    self.gazetteer = gazetteer
    self.names = names
    bodies = BodyNames(gazetteer, names)
    persons = PersonRules(gazetteer, names)
  }

  /// Spans of every field, by field and start, never overlapping.
  ///
  /// - Parameters:
  ///   - fields: all fields of an article.
  ///   - tagged: the tagger's names, a list for every field.
  ///   - countries: what the country layer found.
  ///   - weapons: what the weapon layer found, as spans.
  func spans(
    in fields: [ScannedField], tagged: [[TaggedName]], countries: [NamedSpan], weapons: [NamedSpan]
  ) -> [NamedSpan] {
    var spans: [NamedSpan] = []
    for (index, field) in fields.enumerated() {
      var reading = FieldReading(
        field: field, index: index, tagged: tagged[index],
        countries: countries.filter { $0.field == index })
      for weapon in weapons where weapon.field == index { reading.claims.claim(weapon) }
      claimPhrases(&reading)
      claimTagged(&reading)
      claimRules(&reading)
      for country in reading.countries { reading.claims.claim(country) }
      claimGazetteer(&reading)
      claimPlaces(&reading)
      spans += reading.claims.spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    return spans
  }

  /// Happenings and shields of the gazetteer, unless a longer name of the tagger's holds them.
  private func claimPhrases(_ reading: inout FieldReading) {
    for match in reading.field.matches {
      switch match.entry.kind {
      case .event:
        reading.claim(reading.widest(over: match.range, kind: .misc), .event, .gazetteer)
      case .shield where !reading.isInsideName(match.range):
        reading.claims.reserve(match.range)
      default: break
      }
    }
  }

  private func claimTagged(_ reading: inout FieldReading) {
    for name in reading.tagged {
      let words = reading.field.words[name.words]
      switch name.kind {
      case .person where !words.isEmpty:
        if !reading.isCountryAlone(name.range) { reading.claim(name.range, .person, .tagger) }
      case .organisation where !words.isEmpty:
        claimBody(name, &reading)
      case .misc where events.isEvent(words):
        reading.claim(name.range, .event, .tagger)
      default: break
      }
    }
  }

  private func claimBody(_ name: TaggedName, _ reading: inout FieldReading) {
    if reading.isCountryAlone(name.range) { return }
    let words = reading.field.words[name.words]
    if events.isEvent(words), !bodies.isBody(words) {
      reading.claim(name.range, .event, .tagger)
      return
    }
    guard let range = bodies.range(of: name.words, in: reading.field, reading.countries) else {
      return
    }
    reading.claim(range, .organisation, .tagger)
  }

  private func claimRules(_ reading: inout FieldReading) {
    for range in persons.names(in: reading.field) { reading.claim(range, .person, .rule) }
  }

  /// Bodies that the tagger overlooked: metonyms, acronyms, names of several words.
  private func claimGazetteer(_ reading: inout FieldReading) {
    for match in reading.field.matches {
      let isSure = match.entry.isAcronym || match.words.count > 1 || match.entry.kind == .metonym
      guard match.entry.kind == .metonym || match.entry.kind == .organisation, isSure,
        !match.entry.isWeak
      else { continue }
      reading.claim(match.range, .organisation, .gazetteer)
    }
  }

  private func claimPlaces(_ reading: inout FieldReading) {
    for name in reading.tagged where name.kind == .location {
      reading.claim(name.range, .place, .tagger)
    }
    for match in reading.field.matches {
      switch match.entry.kind {
      case .region, .regionAdjective:
        reading.claim(match.range, .place, .gazetteer)
      case .city where match.entry.isCapital || match.entry.size >= 4:
        if !isPersonal(match, in: reading.field) { reading.claim(match.range, .place, .gazetteer) }
      default: break
      }
    }
  }

  /// Cities that are family names or given names need a tagger's word.
  private func isPersonal(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    if match.words.count > 1 || match.entry.isCapital { return false }
    return match.entry.isGivenName || match.entry.isSurname
      || field.startsSentence(match.words.lowerBound)
  }
}
