import ReaderModel
import Text

/// Which countries an article speaks of, to tell towns of the same name apart.
struct TownSupport {
  private var mentions: [CountryCode: Int] = [:]
  private var implied: Set<CountryCode> = []
  /// Countries by field, in order.
  private let byField: [Int: [NamedSpan]]

  /// What `countries` name and the sure ones of `places` lie in.
  init(
    _ countries: [NamedSpan], places: [NamedSpan], in fields: [ScannedField], _ gazetteer: Gazetteer
  ) {
    byField = Dictionary(grouping: countries, by: \.field)
    for country in countries { country.country.map { mentions[$0, default: 0] += 1 } }
    for place in places {
      if let country = place.country { implied.insert(country) }
      var hash = PhraseHash()
      for word in fields[place.field].words(in: place.range) { hash.add(word.hash) }
      guard let entry = gazetteer.entry(hash), entry.kind == .region || entry.kind == .city,
        entry.isCapital || entry.second == 0 && !entry.isWeak && !entry.isSurname,
        let code = gazetteer.code(entry.country)
      else { continue }
      implied.insert(code)
    }
  }

  /// Named in the article.
  func names(_ country: CountryCode) -> Bool { mentions[country] != nil }

  /// Named, or the home of a place that lies nowhere else.
  func supports(_ country: CountryCode) -> Bool {
    mentions[country] != nil || implied.contains(country)
  }

  /// The countries named or implied, the most often named first.
  var countries: [CountryCode] {
    implied.union(mentions.keys).sorted {
      let counts = (mentions[$0] ?? 0, mentions[$1] ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : $0 < $1
    }
  }

  /// Named in at least half of all places where a country is named.
  func isMain(_ country: CountryCode) -> Bool {
    2 * (mentions[country] ?? 0) >= max(1, mentions.values.reduce(0, +))
  }

  /// The countries of a field, in order.
  func countries(ofField index: Int) -> [NamedSpan] { byField[index] ?? [] }

  /// The countries that the sentence of word `index` names, by name or as states and provinces.
  func sentence(
    around index: Int, field number: Int, _ field: ScannedField, _ gazetteer: Gazetteer
  ) -> (named: Set<CountryCode>, ofRegions: Set<CountryCode>) {
    var start = index
    while start > 0, !field.startsSentence(start) { start -= 1 }
    var end = index + 1
    while end < field.words.count, !field.startsSentence(end) { end += 1 }
    let bytes = field.byteRange(of: start..<end)
    let named = countries(ofField: number).overlapping(bytes).compactMap(\.country)
    let regions = field.matches(in: bytes).filter { $0.entry.kind == .region }
      .compactMap { gazetteer.code($0.entry.country) }
    return (Set(named), Set(regions))
  }
}
