import ReaderModel

/// Ranks the countries of an article by how much it is about them.
///
/// A mention in the title has weight 4, in a subtitle or the first paragraph 2, elsewhere 1. A metonym
/// or a place has half the weight of a name.
struct CountryRanking {
  private struct Tally {
    var weight = 0.0
    var mentions: [CountryInArticle.Evidence: Int] = [:]
    var first = Int.max
  }

  /// What is named less often may be where somebody is on a visit.
  private static let fewMentions = 3

  private let firstParagraphEnd: Int
  private var tallies: [CountryCode: Tally] = [:]
  private var count = 0

  /// An empty ranking for `article`.
  init(_ article: ParsedArticle) {
    firstParagraphEnd = article.paragraphs.first?.upperBound ?? 0
  }

  /// Counts a mention.
  mutating func add(_ code: CountryCode, _ how: CountryInArticle.Evidence, _ mention: Mention) {
    var tally = tallies[code] ?? Tally()
    tally.mentions[how, default: 0] += 1
    tally.weight += weight(of: mention) * (how == .named ? 1 : 0.5)
    tally.first = min(tally.first, count)
    tallies[code] = tally
    count += 1
  }

  /// How much the article is about each country.
  var weights: [CountryCode: Double] { tallies.mapValues(\.weight) }

  /// The countries that are named, not only implied.
  var named: Set<CountryCode> {
    Set(tallies.lazy.filter { $0.value.mentions[.named] != nil }.map(\.key))
  }

  /// The country with at least 60 % of the weight; nil when there is none.
  var main: CountryCode? {
    let total = tallies.values.reduce(0) { $0 + $1.weight }
    return tallies.first { $0.value.weight >= 0.6 * total }?.key
  }

  /// The country with at least 40 % of the weight and twice that of any other, if the text names it
  /// three times or more; nil when there is none.
  var leading: CountryCode? {
    let ranked = tallies.sorted {
      ($1.value.weight, $0.value.first) < ($0.value.weight, $1.value.first)
    }
    guard let first = ranked.first else { return nil }
    let total = tallies.values.reduce(0) { $0 + $1.weight }
    let next = ranked.dropFirst().first?.value.weight ?? 0
    let isNamed = first.value.mentions[.named, default: 0] >= Self.fewMentions
    return isNamed && first.value.weight >= 0.4 * total && first.value.weight >= 2 * next
      ? first.key : nil
  }

  /// The countries, the most important first; `mentions` counts those of the strongest evidence.
  func countries(name: (CountryCode) -> String) -> [CountryInArticle] {
    let ranked = tallies.sorted { a, b in
      (b.value.weight, a.value.first) < (a.value.weight, b.value.first)
    }
    return ranked.compactMap { code, tally in
      CountryInArticle.Evidence.allCases.first { tally.mentions[$0] != nil }.map { how in
        CountryInArticle(
          code: code, name: name(code), how: how, mentions: tally.mentions[how] ?? 0)
      }
    }
  }

  private func weight(of mention: Mention) -> Double {
    switch mention.field {
    case .title: 4
    case .subtitle: 2
    case .caption: 1
    case .text: mention.range.upperBound <= firstParagraphEnd ? 2 : 1
    }
  }
}
