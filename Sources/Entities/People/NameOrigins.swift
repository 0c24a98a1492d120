import ReaderModel
import Text

/// Tells whose countryman somebody may be by the name, among the countries that the text offers.
///
/// A name alone says little (`Boris` may be German or British), an article's countries alone no
/// more; where exactly one of those beside the name fits, both together are rarely wrong.
struct NameOrigins: Sendable {
  /// What a name says.
  enum Origin: Equatable {
    /// This country of the article fits, and no other as well.
    case country(CountryCode)
    /// The name is known, but none of the article's countries fits, or several do.
    case elsewhere
    /// The name says nothing.
    case unknown
  }

  /// The longest ending of a family name that is listed, in bytes.
  private static let longestEnding = 12

  private let names: OriginNames
  /// Undoes the cases of a Cyrillic name; Russian has the same.
  private let endings: CaseEndings

  /// Over the names of `lists`.
  init(_ lists: EntityLists) {
    names = lists.origins
    endings = lists.languages["uk"]?.cases ?? CaseEndings()
  }

  /// Whose countryman a person called `name` may be, given how much the article is about each of its
  /// countries.
  ///
  /// - Parameters:
  ///   - offered: those that the sentences about the person name or imply.
  ///   - named: those of them that may be somebody's beside the name's home.
  func origin(
    of name: String, among weights: [CountryCode: Double], offered: Set<CountryCode>,
    named: Set<CountryCode>
  ) -> Origin {
    let words = WordScanner.words(in: Array(name.utf8))
    guard let first = words.first else { return .unknown }
    if first.isCaseless {
      return words.count == 1 && first.count == 9 && weights["KP"] == nil
        ? .country("KR") : .unknown
    }
    let weights = weights.filter { offered.contains($0.key) }
    if let country = ofSyllables(words, weights) { return .country(country) }
    guard words.count > 1 else { return .unknown }
    let given = known(first, in: name)
    let family = ofFamily(name)
    guard given != nil || family != nil else { return .unknown }
    let votes = Dictionary(
      ((given ?? []) + (family ?? [])).map { ($0, 1) }, uniquingKeysWith: +)
    let fitting = votes.compactMap { code, votes in
      isNear(code, to: first, family, named)
        ? weights[code].map { (code: code, votes: votes, weight: $0) } : nil
    }.sorted { ($1.votes, $1.weight, $0.code.rawValue) < ($0.votes, $0.weight, $1.code.rawValue) }
    guard let best = fitting.first else { return .elsewhere }
    let next = fitting.dropFirst().first
    let isClear = next.map { best.votes > $0.votes || best.weight >= 3 * $0.weight } ?? true
    return isClear ? .country(best.code) : .elsewhere
  }

  /// Whether the article names the country, or the name is at home there.
  private func isNear(
    _ code: CountryCode, to first: Word, _ family: [CountryCode]?, _ named: Set<CountryCode>
  ) -> Bool {
    named.contains(code) || names.homes[first.hash]?.contains(code) == true || family?.first == code
  }

  /// The countries of the ending of the last word, the longest listed; nil when none is.
  private func ofFamily(_ name: String) -> [CountryCode]? {
    guard let last = name.split(whereSeparator: { $0 == " " || $0 == "-" }).last else { return nil }
    let bytes = Array(last.lowercased().utf8)
    for length in stride(from: min(Self.longestEnding, bytes.count - 1), through: 3, by: -1) {
      if let codes = names.families[Array(bytes.suffix(length))] { return codes }
    }
    return nil
  }

  /// The countries of a given name; of a Cyrillic one in any case.
  private func known(_ first: Word, in name: String) -> [CountryCode]? {
    if let known = names.codes[first.hash] { return known }
    let word = name.prefix { $0 != " " }.lowercased()
    guard word.utf8.first.map({ $0 == 0xD0 || $0 == 0xD1 || $0 == 0xD2 }) == true else {
      return nil
    }
    return endings.bases(of: word).lazy.compactMap { names.codes[PhraseHash($0).value] }.first
  }

  /// `Tsai Ing-wen` in an article about Taiwan.
  private func ofSyllables(
    _ words: [Word], _ weights: [CountryCode: Double]
  ) -> CountryCode? {
    guard words.count == 3, let last = words.last, last.gap == .hyphen, !last.isCapitalised,
      words[1].gap == .space
    else { return nil }
    let korea = weights["KR"] ?? 0
    let taiwan = weights["TW"] ?? 0
    return korea == taiwan ? nil : korea > taiwan ? "KR" : "TW"
  }
}
