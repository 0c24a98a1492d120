import Foundation
import ReaderModel
import Text

/// Decides which names of places are the same place, and in which country it lies.
struct PlaceResolver: Sendable {
  /// A place with its mentions.
  struct Place {
    let name: FoldedName
    /// As first printed, rather not in capitals.
    var text: String
    var country: CountryCode?
    /// The country that the article states beside the name.
    var stated: CountryCode?
    var spans: [NamedSpan]

    /// Takes a mention in.
    fileprivate mutating func take(_ span: NamedSpan, _ field: ScannedField) {
      spans.append(span)
      guard span.name == nil, text.isInCapitals else { return }
      text = field.string(span.range)
    }

    /// Takes the country that stands beside a mention.
    fileprivate mutating func state(_ country: CountryCode) {
      self.country = country
      stated = country
    }

    /// `HARRISBURG`, as a dateline prints it, is Harrisburg.
    fileprivate mutating func lowerCapitals() {
      guard text.isInCapitals, text.utf8.count > 3 else { return }
      text = text.capitalized
    }
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
    choice = TownChoice(gazetteer, words)
  }

  /// The places that `spans` name, in order of the first mention.
  func places(
    named spans: [NamedSpan], in fields: [ScannedField], countries: [NamedSpan]
  ) -> [Place] {
    let support = TownSupport(countries, places: spans, in: fields, gazetteer)
    var places: [Place] = []
    var numbers: [FoldedName: Int] = [:]
    for span in spans {
      let field = fields[span.field]
      let name =
        span.name.map(FoldedName.init) ?? key(FoldedName(field.bytes, span.range), field, span)
      let own =
        span.country
        ?? stated.country(beside: span, in: field, support.countries(ofField: span.field))
      var number = numbers[name]
      if let known = number, let own, let other = places[known].stated, own != other {
        number = places.indices.first { places[$0].name == name && places[$0].stated == own }
      }
      let place = number ?? places.count
      numbers[name] = place
      if place == places.count {
        places.append(
          Place(
            name: name, text: span.name ?? field.string(span.range),
            country: own ?? country(of: span, in: field, support), stated: own, spans: []))
      }
      places[place].take(isGovernment(span, in: field) ? span.named(as: .metonym) : span, field)
      if let own { places[place].state(own) }
    }
    for index in places.indices { places[index].lowerCapitals() }
    return places
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

  /// A capital is one place in all its spellings and cases that begin alike: `Bagdad`, `Bagdadu`.
  /// A region's adjective goes with its noun: `European` is `Europe`.
  private func key(_ name: FoldedName, _ field: ScannedField, _ span: NamedSpan) -> FoldedName {
    guard name.parts.count == 1, let part = name.parts.first else { return name }
    if let entry = gazetteer.entry(PhraseHash(field.string(span.range))), entry.isCapital,
      let country = gazetteer.code(entry.country), let initial = part.first
    {
      return FoldedName(parts: [[initial], Array(country.rawValue.utf8)])
    }
    return nouns[part].map { FoldedName(parts: [$0]) } ?? name
  }

  private func country(
    of span: NamedSpan, in field: ScannedField, _ support: TownSupport
  ) -> CountryCode? {
    let words = field.words(in: span.range)
    guard !words.isEmpty else { return nil }
    return choice.country(of: words, field: span.field, field, support)
  }
}

extension String {
  /// Whether it has letters, and no small ones.
  fileprivate var isInCapitals: Bool {
    WordScanner.words(in: Array(utf8)).contains(where: \.isAllCaps)
      && !unicodeScalars.contains { $0.properties.isLowercase }
  }
}
