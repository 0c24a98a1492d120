import ReaderModel
import Text

/// Decides which of the gazetteer's phrases name a country here.
///
/// Finds countries by name and by demonym. The caller removes those within other names (`Korea
/// Aerospace Industries`), since it knows the bodies and persons.
struct CountryLayer: Sendable {
  private let gazetteer: Gazetteer
  private let lexicon: CountryLexicon
  private let letters: CountryLetters
  private let korean: KoreanCountries
  private let adjectives: CountryAdjectives

  /// A layer over `gazetteer`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    lexicon = CountryLexicon(gazetteer, lists.words)
    letters = lists.letters
    adjectives = lists.adjectives
    korean = KoreanCountries(lists.letters, lists.words)
  }

  /// Countries named in `fields`, in order, each with the form of its mention.
  ///
  /// - Parameters:
  ///   - towns: towns with their states, which are no countries whatever they are called.
  ///   - language: that of the article, a BCP 47 tag.
  func spans(
    in fields: [ScannedField], besides towns: StateTowns = StateTowns(), language: String? = nil
  ) -> [NamedSpan] {
    let context = CountryContext(fields, towns, gazetteer: gazetteer)
    var spans: [NamedSpan] = []
    for (index, field) in fields.enumerated() {
      for match in field.matches where isCountry(match, in: field) {
        if !towns.isEmpty, towns.holds(match.range, field: index) { continue }
        guard let span = span(of: match, in: field, at: index, context) else { continue }
        if let first = prefix(before: match, in: field, at: index) { spans.append(first) }
        spans.append(span)
      }
      add(korean.countries(in: field), as: .alias, at: index, &spans)
      add(adjectives.countries(in: field, language: language), as: .demonym, at: index, &spans)
    }
    return spans
  }

  /// `Sino` in `Sino-Russian`: it counts only before another country.
  private func prefix(
    before match: GazetteerMatcher.Match, in field: ScannedField, at index: Int
  ) -> NamedSpan? {
    let word = match.words.lowerBound
    guard word > 0, field.words[word].gap == .hyphen, field.words[word - 1].isCapitalised,
      let country = letters.country(ofPrefix: field.words[word - 1])
    else { return nil }
    return span(country, field.words[word - 1].range, .demonym, at: index)
  }

  /// `한미일`, `ukraińskiej`: what the gazetteer does not have.
  private func add(
    _ found: [(range: Range<Int>, country: CountryCode)], as form: Mention.Form, at index: Int,
    _ spans: inout [NamedSpan]
  ) {
    guard !found.isEmpty else { return }
    let start = spans.firstIndex { $0.field == index } ?? spans.endIndex
    let known = spans[start...]
    let new = found.filter { item in !known.contains { $0.range.overlaps(item.range) } }
      .map { span($0.country, $0.range, form, at: index) }
    spans[start...].append(contentsOf: new)
    spans[start...].sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func span(
    _ country: CountryCode, _ range: Range<Int>, _ form: Mention.Form, at index: Int
  ) -> NamedSpan {
    NamedSpan(
      field: index, range: range, kind: .country, country: country, form: form,
      name: gazetteer.name(of: country), basis: .listedPhrase)
  }

  private func isCountry(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    switch match.entry.kind {
    case .country:
      if lexicon.isIdeograph(match, in: field) { return false }
      return !lexicon.isPersonName(match, in: field) && !lexicon.isCurrency(match, in: field)
    case .demonym:
      return !lexicon.isLanguage(match, in: field) && !lexicon.isCurrency(match, in: field)
        && !lexicon.isVerb(match, in: field)
    default:
      return false
    }
  }

  private func span(
    of match: GazetteerMatcher.Match, in field: ScannedField, at index: Int,
    _ context: CountryContext
  ) -> NamedSpan? {
    var code = gazetteer.code(match.entry.country)
    switch code {
    case "KR" where match.entry.isAlias || match.entry.kind == .demonym:
      if context.bareKoreaIsNorth, lexicon.isBareKorea(field.words[match.words]) { code = "KP" }
    case "CG" where context.isDemocraticCongo(before: match.range.lowerBound, field: index):
      code = "CD"
    case "GE" where match.entry.isWeak && context.georgiaIsAState:
      return NamedSpan(
        field: index, range: match.range, kind: .place, country: "US",
        basis: .gazetteer(match.entry))
    default: break
    }
    guard let code else { return nil }
    if let country = context.town(match, in: field, code) {
      return NamedSpan(
        field: index, range: match.range, kind: .place, country: country,
        basis: .gazetteer(match.entry))
    }
    let part = match.words.count == 1 ? lexicon.part(field.words[match.words.lowerBound]) : nil
    let isDemonym = match.entry.kind == .demonym
    return NamedSpan(
      field: index, range: match.range, kind: .country, country: code,
      form: isDemonym ? .demonym : match.entry.isAlias && match.entry.isAcronym ? .alias : .name,
      name: part ?? gazetteer.name(of: code), basis: .gazetteer(match.entry))
  }
}
