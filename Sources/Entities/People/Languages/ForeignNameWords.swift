import ReaderModel
import Text

/// The words of languages other than English that tell a person's name from an office or a body.
///
/// Words are compared folded: `président` is `president`.
struct ForeignNameWords: Sendable {
  private let offices: StemSet
  private let shortOffices: WordSet
  private let noOffices: StemSet
  private let officesOfWomen: [String]
  private let bodies: StemSet
  private let things: [String]
  private let shortBodies: WordSet
  private let shortThings: WordSet
  private let particles: WordSet
  private let borders: WordSet
  private let openers: WordSet
  private let divisions: [String]
  private let towns: [String]
  private let noPlaces: [String]
  private let trades: StemSet
  private let ranks: [String]
  private let portfolios: [String]
  private let officeLinks: WordSet
  private let shortTrades: WordSet
  private let nationalities: [(beginning: String, country: CountryCode)]

  /// The words of `lists`.
  init(_ lists: Lists) {
    offices = StemSet(lists[.offices])
    shortOffices = lists.set(.shortOffices)
    noOffices = StemSet(lists[.noOffices])
    officesOfWomen = lists[.officesOfWomen]
    bodies = StemSet(lists[.bodies])
    things = lists[.things]
    shortBodies = lists.set(.shortBodies)
    shortThings = lists.set(.shortThings)
    particles = lists.set(.particles)
    borders = lists.set(.borders)
    openers = lists.set(.openers)
    divisions = lists[.divisions]
    towns = lists[.towns]
    noPlaces = lists[.noPlaces]
    trades = StemSet(lists[.trades])
    ranks = lists[.ranks]
    portfolios = lists[.portfolios]
    officeLinks = lists.set(.officeLinks)
    shortTrades = lists.set(.shortTrades)
    nationalities = lists[.nationalities].compactMap { word in
      let parts = word.split(separator: "=")
      return parts.count == 2 ? (String(parts[0]), CountryCode(rawValue: String(parts[1]))) : nil
    }
  }

  /// A short word for an office, or a rank: `глава`, `szef`.
  func isShortOffice(_ word: Word) -> Bool { shortOffices.contains(word) }

  /// An office or rank, in any case: `prezydenta`, `Verteidigungsministerin`.
  func isOffice(_ word: String) -> Bool {
    if officesOfWomen.contains(where: word.hasSuffix) { return true }
    return offices.isFound(in: word) && !noOffices.isFound(in: word)
  }

  /// The generic word of a body's name: `Dywizji`, `Ministerstwo`.
  func isBody(_ word: Word, _ folded: String) -> Bool {
    shortBodies.contains(word) || bodies.isFound(in: folded) && !isOffice(folded)
  }

  /// A word that no person's name holds, though it is no body either: `Zamku`, `Traktatu`.
  func isThing(_ word: Word, _ folded: String) -> Bool {
    shortThings.contains(word) || things.contains(where: folded.hasPrefix)
  }

  /// A small word within family names: `von`, `de`, `al`.
  func isParticle(_ word: Word) -> Bool { !word.isCapitalised && particles.contains(word) }

  /// A building, street or credit: no body, even beside a body's name.
  func isSite(_ word: Word) -> Bool { shortThings.contains(word) }

  /// What ends a body's name: `à Lyon`, `aus Berlin`.
  func isBorder(_ word: Word) -> Bool { !word.isCapitalised && borders.contains(word) }

  /// What may stand at the head of a sentence or byline right before a name: `Von`, `Par`.
  func isOpener(_ word: Word) -> Bool { openers.contains(word) }

  /// What stands behind the name of a district: `область`.
  func isDivision(_ lowered: String) -> Bool { divisions.contains(where: lowered.hasPrefix) }

  /// What stands before the name of a town: `город`.
  func isTown(_ lowered: String) -> Bool { towns.contains(where: lowered.hasPrefix) }

  /// A body behind a preposition of place: `в Минобороны`.
  func isNoPlace(_ lowered: String) -> Bool { noPlaces.contains(where: lowered.hasPrefix) }

  /// An office, rank or trade beside a name, in any case: `Bürgermeister`, `тренер`.
  func isRole(_ word: Word, _ folded: String) -> Bool {
    shortOffices.contains(word) || shortTrades.contains(word) || isOffice(folded)
      || trades.isFound(in: folded) && !noOffices.isFound(in: folded)
  }

  /// What stands before an office and belongs to it: `stellvertretender`, `były`.
  func isRank(_ folded: String) -> Bool { ranks.contains(where: folded.hasPrefix) }

  /// What an office is for: `obrony`, `étrangères`, `дел`.
  func isPortfolio(_ folded: String) -> Bool { portfolios.contains(where: folded.hasPrefix) }

  /// A small word within an office: `de la`, `für`.
  func isOfficeLink(_ word: Word) -> Bool { !word.isCapitalised && officeLinks.contains(word) }

  /// The country of an adjective in small letters behind an office: `polonais`; nil for other words.
  func nationality(_ word: Word, _ folded: String) -> CountryCode? {
    guard !word.isCapitalised else { return nil }
    return nationalities.first { folded.hasPrefix($0.beginning) }?.country
  }
}
