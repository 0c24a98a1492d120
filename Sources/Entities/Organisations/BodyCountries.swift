import ReaderModel
import Text

/// Decides which country an organisation belongs to.
struct BodyCountries {
  /// The most words on either side that are searched for the sentence's ends.
  private static let reach = 200

  private let gazetteer: Gazetteer
  private let countries: [Int: [NamedSpan]]
  private let places: [Int: [NamedSpan]]
  private let local: WordSet
  /// The countries that the article names.
  private let named: Set<CountryCode>
  /// The country that the article names most often, the first of several; nil when it names none.
  private let mostNamed: CountryCode?

  /// For bodies in an article that names `countries` and `places`, those whose country is known; when
  /// it names no country, its capitals speak. A body with one of the words `local` is at home where
  /// it stands.
  init(
    _ gazetteer: Gazetteer, _ countries: [NamedSpan], places: [NamedSpan], local: WordSet,
    in fields: [ScannedField]
  ) {
    self.gazetteer = gazetteer
    self.local = local
    self.places = Dictionary(grouping: places, by: \.field)
    self.countries = Dictionary(grouping: countries, by: \.field)
    var counts: [CountryCode: Int] = [:]
    for case let code? in countries.lazy.map(\.country) { counts[code, default: 0] += 1 }
    var codes = countries.compactMap(\.country)
    if counts.isEmpty {
      codes = fields.flatMap(\.matches).filter(\.entry.isCapital)
        .compactMap { gazetteer.code($0.entry.country) }
      for code in codes { counts[code, default: 0] += 1 }
    }
    named = Set(codes)
    let highest = counts.values.max()
    mostNamed = codes.first { counts[$0] == highest }
  }

  /// What the gazetteer knows of the name; nil when nothing.
  func entry(_ span: NamedSpan, in field: ScannedField) -> GazetteerEntry? {
    var hash = PhraseHash()
    for word in field.words(in: span.range) { hash.add(word.hash) }
    return gazetteer.entry(hash)
  }

  /// The country by the gazetteer, by a country in the name, by a possessive or an `of` beside it.
  ///
  /// Of a name that several countries' bodies share, the only country of the sentence; else the one
  /// by the gazetteer, if the article is about that one.
  func country(of span: NamedSpan, in field: ScannedField) -> CountryCode? {
    guard let entry = entry(span, in: field), entry.kind == .organisation || entry.kind == .metonym
    else {
      return innerCountry(span, in: field) ?? countryBeside(span, in: field)
        ?? home(of: span, in: field)
    }
    let listed = gazetteer.code(entry.country)
    guard entry.isShared else { return listed }
    if let country = countryBeside(span, in: field) { return country }
    let near = countriesInSentence(of: span, in: field)
    if near.isEmpty { return listed == mostNamed ? listed : nil }
    // Kyiv has no Congress: where the article names the best known body's country too, nobody can tell.
    if let listed, named.contains(listed), !near.contains(listed) { return nil }
    return near.count == 1 ? near.first : nil
  }

  /// The country in the name itself: `Royal Saudi Air Force`.
  func innerCountry(_ span: NamedSpan, in field: ScannedField) -> CountryCode? {
    let inner = field.matches(in: span.range).first {
      $0.entry.kind == .country || $0.entry.kind == .demonym
    }
    return inner.flatMap { gazetteer.code($0.entry.country) }
  }

  private func countryBeside(_ span: NamedSpan, in field: ScannedField) -> CountryCode? {
    guard let countries = countries[span.field] else { return nil }
    if let before = countries.last(upTo: span.range.lowerBound),
      span.range.lowerBound - before.range.upperBound <= 5
    {
      let between = field.string(before.range.upperBound..<span.range.lowerBound)
      if ["'s ", "’s ", " ", "' ", "’ "].contains(between) { return before.country }
    }
    if let after = countries.first(from: span.range.upperBound),
      after.range.lowerBound - span.range.upperBound <= 8
    {
      let between = field.string(span.range.upperBound..<after.range.lowerBound)
      if [" of ", " of the ", " in ", ", "].contains(between) { return after.country }
    }
    return nil
  }

  /// The country of a body's town or region: `Sonora State Police`, `the High Court in Suva`.
  private func home(of span: NamedSpan, in field: ScannedField) -> CountryCode? {
    guard field.words(in: span.range).contains(where: local.contains) else { return nil }
    let inner = field.matches(in: span.range).first {
      ($0.entry.kind == .region || $0.entry.kind == .city) && $0.range != span.range
        && !$0.entry.isWeak && !$0.entry.isSurname && !$0.entry.isGivenName
    }
    if let inner { return gazetteer.code(inner.entry.country) }
    guard let place = places[span.field]?.first(from: span.range.upperBound),
      place.range.lowerBound == span.range.upperBound + " in ".utf8.count,
      field.string(span.range.upperBound..<place.range.lowerBound) == " in "
    else { return nil }
    return place.country
  }

  private func countriesInSentence(of span: NamedSpan, in field: ScannedField) -> Set<CountryCode> {
    let start = field.wordIndex(at: span.range.lowerBound)
    var first = start
    while first > 0, start - first < Self.reach, !field.startsSentence(first) { first -= 1 }
    let behind = field.wordIndex(at: span.range.upperBound)
    var end = behind
    while end < field.words.count, end - behind < Self.reach, !field.startsSentence(end) {
      end += 1
    }
    guard first < end else { return [] }
    let sentence = field.byteRange(of: first..<end)
    let near = (countries[span.field] ?? []).overlapping(sentence)
    return Set(near.compactMap(\.country))
  }
}
