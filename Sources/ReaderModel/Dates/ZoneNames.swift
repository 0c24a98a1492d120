/// The list of time zones.
struct ZoneNames: Sendable {
  /// The clocks of printed abbreviations, in lower case.
  private(set) var abbreviations: [String: ZoneClock] = [:]
  /// The clocks of languages spoken in a single zone, by their codes.
  private(set) var languages: [String: ZoneClock] = [:]
  /// The clocks of publications, by words of their names.
  private var publications: [(word: String, clock: ZoneClock)] = []

  /// No zones.
  init() {}

  /// Reads `dates/zones.tsv` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "dates/zones.tsv", in: dataFolder, columns: ["use", "names", "offset", "clock"])
    for row in file.rows {
      func refused(_ column: String) -> ListError {
        .badValue(
          row[column], column: column, path: "\(dataFolder)/dates/zones.tsv", line: row.line)
      }
      guard let offset = Self.minutes(row["offset"]) else { throw refused("offset") }
      guard let clock = ZoneClock(row["clock"], offset: offset) else { throw refused("clock") }
      for name in row.words("names") {
        switch row["use"] {
        case "abbreviation": abbreviations[name] = clock
        case "language": languages[name] = clock
        case "publication": publications.append((name, clock))
        default: throw refused("use")
        }
      }
    }
  }

  /// The clock of a publication with `word` in its name; a listed word of more than four letters
  /// also matches the beginning of a longer one.
  func clock(ofPublication word: String) -> ZoneClock? {
    publications.first {
      word == $0.word || ($0.word.count > 4 && word.hasPrefix($0.word))
    }?.clock
  }

  /// The minutes of `+09:00`, `-03:30`; nil for anything else.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.dropFirst().split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], hours <= 14,
      (0..<60).contains(minutes), let sign = text.first, "+-".contains(sign)
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
