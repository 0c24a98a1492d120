import Text

/// A fingerprint of an article's text by which other versions of it are found: agency copies, later
/// editions, rewrites.
///
/// ``keys(near:)`` are 16 minima of hashed runs of words (MinHash with one permutation: Li, Owen and
/// Zhang, "One Permutation Hashing", 2012): two texts share each with the probability that a run of
/// one is in the other. Articles that share a key are candidates; ``likeness(to:)`` decides.
package struct StoryProfile: Sendable {
  private static let bins = 16
  /// Days per drawer of keys. Versions of a story lie within half of that.
  private static let days = 8
  /// The fewest runs of words of a text that can be compared.
  private static let fewest = 8

  private let title: String
  private let text: String
  private let day: CivilDate?
  private let shingles: StoryShingles

  /// A profile of `article`.
  package init(_ article: ParsedArticle) {
    title = article.title
    text = article.text
    day = article.published.day
    shingles = StoryShingles(article.text)
  }

  /// The keys to store; empty if the text is too short.
  package var keys: [Int64] { keys(in: Self.drawer(day)) }

  /// The keys to look up: those of its own drawer and of the next one in time. Undated articles are
  /// compared with each other only.
  package var wantedKeys: [Int64] {
    guard let day else { return keys }
    let half = Self.days / 2
    let isEarly = Self.drawer(day) != Self.drawer(day.adding(days: -half))
    return keys + keys(in: Self.drawer(day.adding(days: isEarly ? -half : half)))
  }

  /// How sure it is that two articles are versions of one text, rather than two on the same subject
  /// or from the same template.
  package enum Likeness: Comparable, Sendable {
    /// They are not, or are too short to tell.
    case none
    /// They share less than most of their words, but no fact speaks against it.
    case rewritten
    /// Most of the shorter one is in the longer one.
    case copied
  }

  /// Compares two articles.
  ///
  /// Measures how many runs of words of the shorter text the longer one has, and how many of its
  /// numbers and names the longer one lacks: reports of another day's weather, market or match
  /// differ in these.
  package func likeness(to other: StoryProfile) -> Likeness {
    let isLonger = shingles.runs.count > other.shingles.runs.count
    let (short, long) = isLonger ? (other, self) : (self, other)
    let (part, whole) = (short.shingles, long.shingles)
    guard part.runs.count >= Self.fewest else { return .none }
    let share = 1 - StoryShingles.missing(part.runs, in: whole.runs)
    guard share >= Self.leastShare(ofRuns: part.runs.count) else { return .none }
    let numbers = StoryShingles.missing(part.numbers, in: whole.numbers)
    let names = StoryShingles.missing(part.names, in: whole.names)
    let isCopied = share >= 0.7
    if part.numbers.count >= 2, numbers > (isCopied ? 0.5 : 0.25) { return .none }
    if part.names.count >= 3, names > (isCopied ? 0.6 : 0.35) { return .none }
    let facts = Double(part.numbers.count + part.names.count)
    let wrong = numbers * Double(part.numbers.count) + names * Double(part.names.count)
    if part.numbers.count < 2, part.names.count < 3 {
      if share < 0.5 || wrong > 0.5 * facts { return .none }
    } else if !isCopied, wrong > 0.28 * facts {
      return .none
    }
    let isTelling = facts >= 4 && part.runs.count >= 60
    guard isTelling || long.fits(short.title) else { return .none }
    return isCopied ? .copied : .rewritten
  }

  /// The least share of runs that a text must have in common with a longer one: short ones have many
  /// by chance.
  private static func leastShare(ofRuns count: Int) -> Double {
    count < 25 ? 0.8 : count < 40 ? 0.4 : 0.3
  }

  /// Whether title or text has a quarter of the words of a title, as the text of a paywall has not.
  private func fits(_ other: String) -> Bool {
    let words = Set(Self.beginnings(of: other))
    let own = Set(Self.beginnings(of: title + "\n" + text))
    return words.isEmpty || words.count { own.contains($0) } * 4 >= words.count
  }

  /// The first four letters, folded, of every longer word in the first 40 KB; two letters of a
  /// script other than Latin, Greek or Cyrillic.
  private static func beginnings(of text: String) -> [String] {
    let head = String(decoding: text.utf8.prefix(40_000), as: UTF8.self)
    return FacetKey.words(of: head).map(\.joined).compactMap { word in
      guard word.utf8.count >= 4, let first = word.unicodeScalars.first else { return nil }
      return String(word.prefix(first.value > 0x2E80 ? 2 : 4))
    }
  }

  // MARK: Keys

  /// The number of the days that an article's keys lie in; undated ones have a drawer of their own.
  private static func drawer(_ day: CivilDate?) -> Int64 {
    guard let day else { return -(1 << 24) }
    let number = Int64(min(max(day.daysSinceEpoch, -10_000_000), 10_000_000))
    return (number + 16_000_000) / Int64(days)
  }

  private func keys(in drawer: Int64) -> [Int64] {
    guard shingles.runs.count >= Self.fewest else { return [] }
    var least = [UInt64](repeating: .max, count: Self.bins)
    for run in shingles.runs {
      let bin = Int(run % UInt64(Self.bins))
      least[bin] = min(least[bin], run)
    }
    return least.filter { $0 != .max }.map { run in
      drawer << 36 | Int64(StoryShingles.mixed(1, run) >> 28)
    }
  }
}
