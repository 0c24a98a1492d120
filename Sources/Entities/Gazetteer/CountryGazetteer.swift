package import ReaderModel
import Text

/// The countries of a gazetteer, for queries.
package struct CountryGazetteer: CountryDirectory {
  private let gazetteer: Gazetteer

  /// The countries of `gazetteer`.
  package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The country that `name` means: a code, a name or a demonym in any case; nil when none does.
  package func code(named name: String) -> CountryCode? {
    let upper = name.uppercased()
    if upper.utf8.count == 2, gazetteer.number(of: CountryCode(rawValue: upper)) > 0 {
      return CountryCode(rawValue: upper)
    }
    guard let entry = gazetteer.entry(PhraseHash(name)) else { return nil }
    guard entry.kind == .country || entry.kind == .demonym else { return nil }
    return gazetteer.code(entry.country)
  }

  /// The usual English name; nil for a code that is no country's.
  package func name(of code: CountryCode) -> String? {
    gazetteer.number(of: code) > 0 ? gazetteer.name(of: code) : nil
  }

  /// At most three usual names within a third of the letters, or that begin alike.
  package func similarNames(to name: String) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    guard wanted.count > 1 else { return [] }
    let near = gazetteer.countries.dropFirst().compactMap { country -> (Int, String)? in
      let candidate = Array(country.name.lowercased().utf8)
      if wanted.count > 2, candidate.starts(with: wanted) { return (0, country.name) }
      let distance = EditDistance.levenshtein(wanted, candidate)
      return distance <= max(1, wanted.count / 3) ? (distance, country.name) : nil
    }
    return near.sorted { $0 < $1 }.prefix(3).map(\.1)
  }
}
