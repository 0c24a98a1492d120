import ReaderModel

/// What the letters of a sign tell: series that only weapons have, and series of other things
/// (airliners, groups of states, hull numbers).
struct WeaponSeries: Sendable {
  /// The hash of "class".
  let classWord = PieceHash("class").value
  private let ships: WordTable<Bool>
  private let particles: Set<UInt64>
  private let classes: Set<UInt64>
  private let shipNouns: Set<UInt64>

  init() {
    ships = WordTable(
      Self.words(Self.certainShips).map { ($0, true) }
        + Self.words(Self.possibleShips).map { ($0, false) })
    particles = Set(Self.words("of de the la von van e y"))
    shipNouns = Set(
      Self.words(
        "frigate corvette destroyer submarine minesweeper minehunter cruiser warship flagship "
          + "battleship gunboat battlecruiser"))
    classes = Set(
      Self.words("world first second third business economy premium middle working upper the a an"))
  }

  /// Whether signs with these letters name weapons whatever the number: `MQ-9`, `BMP-3`.
  func isWeapon(_ sign: Designator) -> Bool {
    sign.isHyphenated && Self.weapons.contains(sign.prefix)
  }

  /// Whether the sign is that of an airliner, a group of states, a disease, a format.
  func isOther(_ sign: Designator, in text: PieceText) -> Bool {
    let first = text.string(text.byteRange(sign.pieces.lowerBound..<sign.pieces.lowerBound + 1))
    if Self.others.contains(first) || sign.prefix == "MH" && !sign.isHyphenated {
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
  func isNameParticle(_ hash: UInt64) -> Bool { particles.contains(hash) }

  /// `frigate`, behind which a warship's name may stand.
  func isShipClassNoun(_ hash: UInt64) -> Bool { shipNouns.contains(hash) }

  /// `World` in `World-class`.
  func isNoShipClass(_ hash: UInt64) -> Bool { classes.contains(hash) }

  private static func words(_ list: String) -> [UInt64] {
    list.split(separator: " ").map { PieceHash($0).value }
  }

  private static let certainShips =
    "USS HMS HMAS HMCS HMNZS ROKS USNS USCGC HNLMS HDMS HNoMS HSwMS KRI TCG ORP JDS FGS BRP"
  private static let possibleShips =
    "INS JS FS ITS PNS RFS ESPS NRP BAP ARA RSS KD HS BNS CNS SLNS UNS IRIS SPS RTS"

  private static let weapons: Set<String> = [
    "MQ", "RQ", "XQ", "MiG", "MIG", "Mig", "Su", "SU", "Mi", "KC", "AH", "UH", "MH", "AIM", "AGM",
    "BGM", "FIM", "RIM", "MIM", "MGM", "LGM", "UGM", "GBU", "BMP", "BTR", "BRDM", "BMD", "ZSU",
    "KSS", "KDX", "AK", "RPG", "Kh", "RBS", "BM", "FA", "F/A", "EA", "SS-N", "AN/TPS", "AN/TPQ",
    "RS",
    "Су", "Ту", "Ми", "Мі", "МиГ", "МіГ", "Миг", "Ка", "Ил", "Іл", "БМП", "БТР", "БМД", "С", "Т",
    "Х", "ЗСУ", "ТОС", "ОТР",
  ]

  private static let others: Set<String> = [
    "COVID", "Covid", "G", "UN", "EU", "MP", "PS", "MD", "DC", "CRJ", "ERJ", "ATR", "H", "CO",
    "PM", "Q", "FY", "No", "BA", "TSR", "OPEC", "BRICS", "USD", "GBP", "EUR", "UTC", "GMT", "COP",
    "iOS", "USB", "HTTP", "Article", "Group", "Page", "GDP", "ISO", "IPv", "Wi",
    "Soyuz", "PSLV", "GSLV", "LVM", "Luna", "Vega", "Falcon", "Ariane", "Atlas", "Delta", "DDG",
    "CVN", "CV", "SSN", "SSBN", "FFG", "LHD", "LPD", "LHA", "LCS", "CG", "DD", "BB", "PG",
  ]
}
