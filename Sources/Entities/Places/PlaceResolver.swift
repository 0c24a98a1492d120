import ReaderModel
import Text

/// Decides which names of places are the same place, and in which country it lies.
struct PlaceResolver: Sendable {
  /// A place with its mentions.
  struct Place {
    /// As first printed.
    var text: String
    var country: CountryCode?
    var spans: [NamedSpan]
  }

  /// Towns from 480,000 people on are meant wherever their namesakes lie.
  private static let largeTown = 5

  private let gazetteer: Gazetteer
  private let acts: WordSet
  private let nouns: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [("european", "europe"), ("asian", "asia"), ("african", "africa")].map {
      (Array($0.0.utf8), Array($0.1.utf8))
    })

  /// A resolver over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    acts = words[.governmentActs]
  }

  /// The places that `spans` name, in order of the first mention.
  func places(
    named spans: [NamedSpan], in fields: [ScannedField], countries: [NamedSpan]
  ) -> [Place] {
    let named = Set(countries.compactMap(\.country))
    let byField = Dictionary(grouping: countries, by: \.field)
    var order: [FoldedName] = []
    var places: [FoldedName: Place] = [:]
    for span in spans {
      let field = fields[span.field]
      let name = key(FoldedName(field.bytes, span.range), field, span)
      let beside = countryBehind(span, in: field, byField[span.field] ?? [])
      if places[name] == nil {
        order.append(name)
        places[name] = Place(
          text: field.string(span.range),
          country: span.country ?? beside ?? country(of: span, in: field, named), spans: [])
      }
      places[name]?.spans.append(isGovernment(span, in: field) ? span.named(as: .metonym) : span)
      if let beside { places[name]?.country = beside }
    }
    return order.compactMap { places[$0] }
  }

  /// `Seoul rejected the demand`: a capital that does what governments do.
  private func isGovernment(_ span: NamedSpan, in field: ScannedField) -> Bool {
    let index = field.wordIndex(at: span.range.upperBound)
    guard let verb = field.word(index), verb.gap == .space, acts.contains(verb) else {
      return false
    }
    var hash = PhraseHash()
    for word in field.words(in: span.range) { hash.add(word.hash) }
    return gazetteer.entry(hash)?.isCapital == true
  }

  /// A region's adjective goes with its noun: `European` is `Europe`.
  private func key(_ name: FoldedName, _ field: ScannedField, _ span: NamedSpan) -> FoldedName {
    guard name.parts.count == 1, let part = name.parts.first else { return name }
    return nouns[part].map { FoldedName(parts: [$0]) } ?? name
  }

  /// By the gazetteer, when the place is well known (a town of 60,000 or more whose name no other
  /// country has) or the article names its country; of towns that share a name the one in a country
  /// that the article names.
  private func country(
    of span: NamedSpan, in field: ScannedField, _ named: Set<CountryCode>
  ) -> CountryCode? {
    var hash = PhraseHash()
    for word in field.words[field.wordIndex(at: span.range.lowerBound)...] {
      guard Int(word.start) < span.range.upperBound else { break }
      hash.add(word.hash)
    }
    guard let entry = gazetteer.entry(hash), entry.kind == .city || entry.kind == .region else {
      return nil
    }
    let first = gazetteer.code(entry.country)
    let isAlone = gazetteer.code(entry.second) == nil && !entry.isSurname && !entry.isGivenName
    let isKnown = entry.kind == .region || entry.size >= (isAlone ? 2 : 3)
    let isSure = entry.isCapital || !entry.isWeak && isKnown
    guard let second = gazetteer.code(entry.second), !entry.isCapital else {
      return isSure || first.map(named.contains) == true ? first : nil
    }
    if let first, named.contains(first) || entry.size >= Self.largeTown { return first }
    return named.contains(second) ? second : isSure ? first : nil
  }

  /// `Bam, Iran`; `Khost province of Afghanistan`.
  private func countryBehind(
    _ span: NamedSpan, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    guard let next = countries.first(from: span.range.upperBound),
      next.form != .demonym, next.range.lowerBound - span.range.upperBound == 2
    else { return nil }
    let between = field.bytes[span.range.upperBound..<next.range.lowerBound]
    return between.elementsEqual([UInt8(ascii: ","), 0x20]) ? next.country : nil
  }
}
