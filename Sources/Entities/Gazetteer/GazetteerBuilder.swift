package import Foundation
import ReaderModel
import Text

/// Collects phrases and lays them out as a gazetteer file.
///
/// The first addition of a phrase wins, so add the surest source first. Names of persons only set flags.
package struct GazetteerBuilder {
  /// What a phrase is added as; the words of a source line.
  package struct Phrase {
    /// The phrase as printed.
    package var text: String
    /// `country`, `demonym`, `metonym`, `city`, `region`, `adjective`, `organisation`, `event`,
    /// `shield`, `person`, `given` or `surname`.
    package var kind: String
    /// ISO 3166-1 alpha-2; nil for none.
    package var code: String?
    /// Inhabitants of a city; 0 when not known or no city.
    package var population: Int
    /// Any of `acronym`, `weak`, `capital`, `alias`, `shared`.
    package var flags: Set<String>

    /// A phrase.
    package init(
      _ text: String, kind: String, code: String? = nil, population: Int = 0,
      flags: Set<String> = []
    ) {
      self.text = text
      self.kind = kind
      self.code = code
      self.population = population
      self.flags = flags
    }
  }

  private var countries: [Gazetteer.Country]
  private var numbers: [String: Int] = [:]
  private var entries: [PhraseHash: GazetteerEntry] = [:]

  /// A builder over the country table, codes with usual English names; at most 255 countries.
  package init(countries table: [(code: String, name: String)]) {
    countries = [Gazetteer.Country(code: "", name: "")]
    for (code, name) in table {
      numbers[code] = countries.count
      countries.append(Gazetteer.Country(code: CountryCode(rawValue: code), name: name))
    }
  }

  /// Adds `phrase` unless its words are known already; then only what it says beside is kept:
  /// a second country, a name of persons.
  package mutating func add(_ phrase: Phrase) {
    let words = WordScanner.words(in: Array(phrase.text.utf8))
    guard !words.isEmpty, words.count <= GazetteerMatcher.longestPhrase else { return }
    var hash = PhraseHash()
    for (index, word) in words.enumerated() {
      hash.add(word.hash)
      if index < words.count - 1 {
        var prefix = entries[hash] ?? GazetteerEntry(kind: .none)
        prefix.continues = true
        entries[hash] = prefix
      }
    }
    let known = entries[hash] ?? GazetteerEntry(kind: .none)
    addNamesake(phrase, hash, besides: known)
    entries[hash] = merged(phrase, into: known)
  }

  /// Keeps a town whose name means another town first, to be asked for by its country.
  private mutating func addNamesake(
    _ phrase: Phrase, _ hash: PhraseHash, besides known: GazetteerEntry
  ) {
    guard phrase.kind == "city", known.kind == .city, let code = phrase.code,
      let number = numbers[code], known.country != number
    else { return }
    let key = hash.namesake(in: CountryCode(rawValue: code))
    guard entries[key] == nil else { return }
    entries[key] = GazetteerEntry(
      kind: .city, country: number, size: Self.size(phrase.population))
  }

  private func merged(_ phrase: Phrase, into old: GazetteerEntry) -> GazetteerEntry {
    var entry = old
    switch phrase.kind {
    case "given": entry.isGivenName = true
    case "surname": entry.isSurname = true
    default:
      let country = phrase.code.flatMap { numbers[$0] } ?? 0
      if entry.kind != .none {
        if entry.kind == .city, phrase.kind == "city", entry.country == country,
          phrase.flags.contains("capital")
        {
          entry.isCapital = true
        }
        let isHomonym = entry.country != country && entry.second == 0 && entry.country != 0
        guard isHomonym,
          entry.kind == .city || entry.kind == .country
            || entry.kind == .region && phrase.kind == "region"
        else { return entry }
        return GazetteerEntry(rawValue: entry.rawValue | UInt32(country) << 12)
      }
      entry = GazetteerEntry(
        kind: Self.kind(phrase.kind), country: country, size: Self.size(phrase.population))
      entry.continues = old.continues
      entry.isGivenName = old.isGivenName
      entry.isSurname = old.isSurname
      entry.isAcronym = phrase.flags.contains("acronym")
      entry.isWeak = phrase.flags.contains("weak")
      entry.isCapital = phrase.flags.contains("capital")
      entry.isAlias = phrase.flags.contains("alias")
      entry.isShared = phrase.flags.contains("shared")
    }
    return entry
  }

  /// The file, the same for the same additions in the same order.
  package func file() -> Data {
    let count = entries.count * 5 / 4 + 1
    var slots = [UInt64](repeating: 0, count: count)
    for (hash, entry) in entries.sorted(by: { $0.key.value < $1.key.value }) {
      var index = Gazetteer.home(of: hash, count: count)
      while slots[index] != 0 { index = (index + 1) % count }
      slots[index] = (hash.value & 0xFFFF_FFFF_0000_0000) | UInt64(entry.rawValue)
    }
    return GazetteerFile.encoded(countries: countries, slots: slots)
  }

  /// The number of phrases and beginnings of phrases.
  package var count: Int { entries.count }

  private static func kind(_ name: String) -> GazetteerEntry.Kind {
    switch name {
    case "country": .country
    case "demonym": .demonym
    case "metonym": .metonym
    case "city": .city
    case "region": .region
    case "adjective": .regionAdjective
    case "organisation": .organisation
    case "event": .event
    case "person": .person
    default: .shield
    }
  }

  private static func size(_ population: Int) -> Int {
    var size = 0
    var rest = population / 15_000
    while rest > 1, size < 15 {
      rest /= 2
      size += 1
    }
    return size
  }
}
