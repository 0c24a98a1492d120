import ReaderModel
import Text

/// Towns that an article names with their state: `CAIRO, Ill.`, `London, Ontario`, `Perth, W.A.`
///
/// Whatever else the town's name means, a country or a larger town elsewhere, here it is the town, and
/// so it is where the article names it again without the state.
struct StateTowns {
  /// A town with the state behind it.
  struct Site {
    /// Index of the field.
    var field: Int
    /// UTF-8 bytes of the town's name.
    var town: Range<Int>
    /// The same of the state's, with its point.
    var state: Range<Int>
    /// Which state.
    var meaning: StateNames.State
  }

  /// In order.
  private(set) var sites: [Site] = []
  private var countries: [PhraseHash: CountryCode] = [:]

  /// No towns.
  init() {}

  /// Remembers a town that is the phrase `name`.
  mutating func add(_ site: Site, name: PhraseHash) {
    sites.append(site)
    if countries[name] == nil { countries[name] = site.meaning.country }
  }

  /// Whether `range` is, or is a part of, such a town or state.
  func holds(_ range: Range<Int>, field: Int) -> Bool {
    sites.contains {
      $0.field == field && ($0.town.overlaps(range) || $0.state.overlaps(range))
    }
  }

  /// The country of the town that the article has introduced as `name`.
  func country(of name: PhraseHash) -> CountryCode? { countries[name] }

  /// Whether there are none.
  var isEmpty: Bool { sites.isEmpty }
}
