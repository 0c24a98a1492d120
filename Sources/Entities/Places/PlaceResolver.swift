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

  private let gazetteer: Gazetteer
  private let stated: StatedCountries
  private let choice: TownChoice
  private let acts: WordSet
  private let nouns: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [("european", "europe"), ("asian", "asia"), ("african", "africa")].map {
      (Array($0.0.utf8), Array($0.1.utf8))
    })

  /// A resolver over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    acts = words[.governmentActs]
    stated = StatedCountries(gazetteer, words)
    choice = TownChoice(gazetteer)
  }

  /// The places that `spans` name, in order of the first mention.
  func places(
    named spans: [NamedSpan], in fields: [ScannedField], countries: [NamedSpan]
  ) -> [Place] {
    let support = TownSupport(countries, places: spans, in: fields, gazetteer)
    var order: [FoldedName] = []
    var places: [FoldedName: Place] = [:]
    for span in spans {
      let field = fields[span.field]
      let name =
        span.name.map(FoldedName.init) ?? key(FoldedName(field.bytes, span.range), field, span)
      let own =
        span.country
        ?? stated.country(beside: span, in: field, support.countries(ofField: span.field))
      if places[name] == nil {
        order.append(name)
        places[name] = Place(
          text: span.name ?? field.string(span.range),
          country: own ?? country(of: span, in: field, support), spans: [])
      }
      places[name]?.spans.append(isGovernment(span, in: field) ? span.named(as: .metonym) : span)
      if let own { places[name]?.country = own }
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

  private func country(
    of span: NamedSpan, in field: ScannedField, _ support: TownSupport
  ) -> CountryCode? {
    let index = field.wordIndex(at: span.range.lowerBound)
    var hash = PhraseHash()
    for word in field.words[index...] {
      guard Int(word.start) < span.range.upperBound else { break }
      hash.add(word.hash)
    }
    return choice.country(of: hash, at: index, field: span.field, field, support)
  }
}
