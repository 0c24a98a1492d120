import ReaderModel

/// What the letters of a sign tell: series that only weapons have, and series of other things
/// (airliners, groups of states, hull numbers).
struct WeaponSeries: Sendable {
  /// The hash of "class".
  let classWord = PieceHash("class").value
  private static let particles = Set(
    "of de the la von van e y"
      .split(separator: " ").map { PieceHash($0).value })

  private static let articles = Set(["the", "its", "their"].map { PieceHash($0).value })

  private static let links = Set(["and", "or"].map { PieceHash($0).value })

  /// The hash of "the".
  let the = PieceHash("the").value
  /// The hash of "of".
  let of = PieceHash("of").value
  private let aboard = PieceHash("aboard").value
  private let shipParts: Set<UInt64>
  private let ranks: Set<UInt64>
  private let ships: WordTable<Bool>
  private let classes: Set<UInt64>
  private let shipNouns: Set<UInt64>
  private let shipPlatforms: Set<UInt64>
  private let carrier = PieceHash("carrier").value
  private let weapons: Set<String>
  private let others: Set<String>

  /// The tables of `words`.
  init(_ words: WordLists) {
    ships = WordTable(
      words.words(.navyPrefixes).map { (PieceHash($0).value, true) }
        + words.words(.ambiguousNavyPrefixes).map { (PieceHash($0).value, false) })
    shipNouns = Set(words.words(.shipNouns).map { PieceHash($0).value })
    shipParts = Set(words.words(.shipParts).map { PieceHash($0).value })
    ranks = Set(words.words(.shortRanks).map { PieceHash($0).value })
    classes = Set(words.words(.noShipClasses).map { PieceHash($0).value })
    shipPlatforms = Set(words.words(.shipPlatforms).map { PieceHash($0).value })
    weapons = Set(words.words(.weaponSigns))
    others = Set(words.words(.otherSigns))
  }

  /// Whether signs with these letters name weapons whatever the number: `MQ-9`, `BMP-3`.
  func isWeapon(_ sign: Designator) -> Bool {
    sign.isHyphenated && weapons.contains(sign.prefix)
  }

  /// Whether the sign is that of an airliner, a group of states, a disease, a format.
  func isOther(_ sign: Designator, in text: PieceText) -> Bool {
    let first = text.string(text.byteRange(sign.pieces.lowerBound..<sign.pieces.lowerBound + 1))
    if others.contains(first) || sign.prefix == "MH" && !sign.isHyphenated {
      return true
    }
    guard sign.prefix.utf8.count == 1, !sign.isHyphenated,
      let number = text.number(at: sign.pieces.lowerBound + 1, digits: 3)
    else { return false }
    switch sign.prefix {
    case "A": return (300...399).contains(number) || number == 220
    case "B": return (700...799).contains(number)
    case "G": return number < 30
    case "E": return (170...195).contains(number)
    default: return false
    }
  }

  /// Whether this is a navy's prefix; false when the letters also mean other things, nil when it
  /// is none.
  func shipPrefix(_ hash: UInt64) -> Bool? { ships[hash] }

  /// `of` in `Prince of Wales`.
  func isNameParticle(_ hash: UInt64) -> Bool { Self.particles.contains(hash) }

  /// `frigate`, behind which a warship's name may stand.
  func isShipClassNoun(_ hash: UInt64) -> Bool { shipNouns.contains(hash) }

  /// `bridge`, `hull`: parts of a ship.
  func isShipPart(_ hash: UInt64) -> Bool { shipParts.contains(hash) }

  /// `aboard`
  func isAboard(_ hash: UInt64) -> Bool { hash == aboard }

  /// `Gen`, `Adm`: a short rank in a ship's name.
  func isRank(_ hash: UInt64) -> Bool { ranks.contains(hash) }

  /// `and`, `or`
  func joins(_ hash: UInt64) -> Bool { Self.links.contains(hash) }

  /// `vessel`, of war behind `patrol` or the like.
  func isShipPlatform(_ hash: UInt64) -> Bool { shipPlatforms.contains(hash) }

  /// `the` or `its`, before which no word says what a carrier carries.
  func isArticle(_ hash: UInt64) -> Bool { Self.articles.contains(hash) }

  /// `carrier`, which may be an airline.
  func isCarrier(_ hash: UInt64) -> Bool { hash == carrier }

  /// `World` in `World-class`.
  func isNoShipClass(_ hash: UInt64) -> Bool { classes.contains(hash) }
}
