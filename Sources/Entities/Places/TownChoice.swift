import ReaderModel
import Text

/// Chooses between the towns of one name by the countries that the article speaks of.
struct TownChoice: Sendable {
  /// Towns from 480,000 people on are meant wherever their namesakes lie, unless the article is about
  /// another country.
  private static let largeTown = 5
  /// A town four times as large as its namesakes (binary logarithm) is meant without support.
  private static let dominance = 2

  /// A town an eighth as large as a large one (binary logarithm) may still be the one.
  private static let rivalry = 3

  private let gazetteer: Gazetteer
  private let divisions: WordSet
  private let directions: WordSet
  private let status = WordSet("autonomous federal special central capital national")

  /// A choice among the towns of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    divisions = words[.stateNouns]
    directions = words[.directions]
  }

  /// The country of the place whose name is `words`; nil when it can't be told.
  ///
  /// A capital is meant always. Else the sentence decides, then the article, then size.
  func country(
    of words: ArraySlice<Word>, field number: Int, _ field: ScannedField, _ support: TownSupport
  ) -> CountryCode? {
    let isDivision =
      words.count > 1 && divisions.contains(words.last) && !directions.contains(words.first)
      && !status.contains(words.first)
    guard let entry = gazetteer.entry(Self.phrase(words)),
      entry.kind == .city || entry.kind == .region, let first = gazetteer.code(entry.country)
    else { return isDivision ? division(words, support) : nil }
    if entry.isCapital { return first }
    if entry.kind == .region { return region(entry, first, isDivision: isDivision, support) }
    let hash = Self.phrase(words)
    guard entry.second > 0 else {
      let isPersonal = entry.isSurname || entry.isGivenName
      let isSure = !entry.isWeak && entry.size >= (isPersonal ? 3 : 2)
      return isSure || support.names(first) ? first : nil
    }
    let others = support.countries.filter {
      $0 != first && gazetteer.namesake(hash, in: $0) != nil
    }
    let isLarge = entry.size >= Self.largeTown
    if !others.isEmpty {
      let sentence = support.sentence(around: words.startIndex, field: number, field, gazetteer)
      let isFirstNear = sentence.named.contains(first) || sentence.ofRegions.contains(first)
      let near = others.filter {
        sentence.ofRegions.contains($0)
          || sentence.named.contains($0) && (!isLarge || rivals(hash, in: $0, entry))
      }
      if !isFirstNear, near.count == 1, !isLarge || !support.supports(first) { return near[0] }
      if support.supports(first) { return first }
      if isLarge {
        return others.first { support.isMain($0) && rivals(hash, in: $0, entry) } ?? first
      }
      return others[0]
    }
    if support.supports(first) || isLarge { return first }
    return !entry.isWeak && entry.size >= 3 && dominates(entry, hash) ? first : nil
  }

  /// The country of a region: of one that several countries have, the one that the article is about;
  /// of a name that may be something else, none but where it calls itself a division: `Osun State`.
  private func region(
    _ entry: GazetteerEntry, _ first: CountryCode, isDivision: Bool, _ support: TownSupport
  ) -> CountryCode? {
    if support.names(first) { return first }
    if let second = gazetteer.code(entry.second) {
      if entry.isWeak ? support.names(second) : support.isMain(second) { return second }
      return entry.isWeak ? nil : first
    }
    return !entry.isWeak || isDivision ? first : nil
  }

  /// The country of `Kachin State`, `Inner Mongolia Autonomous Region`: that of the region without the
  /// words for what it is.
  private func division(_ words: ArraySlice<Word>, _ support: TownSupport) -> CountryCode? {
    var name = words.dropLast()
    if name.count > 1, status.contains(name.last) { name = name.dropLast() }
    guard let entry = gazetteer.entry(Self.phrase(name)), entry.kind == .region,
      let first = gazetteer.code(entry.country)
    else { return nil }
    return region(entry, first, isDivision: true, support)
  }

  private static func phrase(_ words: ArraySlice<Word>) -> PhraseHash {
    var hash = PhraseHash()
    for word in words { hash.add(word.hash) }
    return hash
  }

  /// Whether a country's town may be meant for a large one of that name: not in the United States,
  /// which articles from everywhere name, and not one that is hardly known.
  private func rivals(_ hash: PhraseHash, in country: CountryCode, _ large: GazetteerEntry) -> Bool
  {
    guard country != "US", let town = gazetteer.namesake(hash, in: country) else { return false }
    return large.size - town.size <= Self.rivalry
  }

  private func dominates(_ entry: GazetteerEntry, _ hash: PhraseHash) -> Bool {
    guard let second = gazetteer.code(entry.second),
      let namesake = gazetteer.namesake(hash, in: second)
    else { return true }
    return entry.size - namesake.size >= Self.dominance
  }
}
