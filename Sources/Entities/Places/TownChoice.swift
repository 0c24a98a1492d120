import ReaderModel
import Text

/// Chooses between the towns of one name by the countries that the article speaks of.
struct TownChoice: Sendable {
  /// Towns from 480,000 people on are meant wherever their namesakes lie, unless the article is about
  /// another country.
  private static let largeTown = 5
  /// A town four times as large as its namesakes (binary logarithm) is meant without support.
  private static let dominance = 2

  private let gazetteer: Gazetteer

  /// A choice among the towns of `gazetteer`.
  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The country of the place whose name begins with word `index`; nil when it can't be told.
  ///
  /// A capital is meant always. Else the sentence decides, then the article, then size.
  func country(
    of hash: PhraseHash, at index: Int, field number: Int, _ field: ScannedField,
    _ support: TownSupport
  ) -> CountryCode? {
    guard let entry = gazetteer.entry(hash), entry.kind == .city || entry.kind == .region,
      let first = gazetteer.code(entry.country)
    else { return nil }
    if entry.isCapital { return first }
    guard entry.second > 0 else {
      let isPersonal = entry.isSurname || entry.isGivenName
      let isSure = !entry.isWeak && (entry.kind == .region || entry.size >= (isPersonal ? 3 : 2))
      return isSure || support.names(first) ? first : nil
    }
    let others = support.countries.filter {
      $0 != first && gazetteer.namesake(hash, in: $0) != nil
    }
    let isLarge = entry.size >= Self.largeTown
    if !others.isEmpty {
      let sentence = support.sentence(around: index, field: number, field, gazetteer)
      let isFirstNear = sentence.named.contains(first) || sentence.ofRegions.contains(first)
      let near = others.filter {
        sentence.ofRegions.contains($0) || sentence.named.contains($0) && !(isLarge && $0 == "US")
      }
      if !isFirstNear, near.count == 1, !isLarge || !support.supports(first) { return near[0] }
      if support.supports(first) { return first }
      if isLarge { return others.first { support.isMain($0) && $0 != "US" } ?? first }
      return others[0]
    }
    if support.supports(first) || isLarge { return first }
    return !entry.isWeak && entry.size >= 3 && dominates(entry, hash) ? first : nil
  }

  private func dominates(_ entry: GazetteerEntry, _ hash: PhraseHash) -> Bool {
    guard let second = gazetteer.code(entry.second),
      let namesake = gazetteer.namesake(hash, in: second)
    else { return true }
    return entry.size - namesake.size >= Self.dominance
  }
}
