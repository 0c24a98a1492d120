import ReaderModel

/// The words in the date fields of feeds and letters, in more languages than those of articles.
struct StampWords: Sendable {
  /// Whether countries write the day or the month first.
  let orders: DateOrders
  private let calendar: CalendarNames
  private var months: [String: [(language: String, month: Int)]] = [:]
  private var halves: [String: Bool] = ["am": false, "pm": true]
  private var zones: [String: Int] = [:]

  /// Adds `dates/stamps.tsv` of `dataFolder` to the names of `calendar`.
  init(_ calendar: CalendarNames, _ orders: DateOrders, dataFolder: String) throws(ListError) {
    self.calendar = calendar
    self.orders = orders
    let path = "dates/stamps.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["use", "language", "value", "words"])
    for row in file.rows {
      func refused(_ column: String) -> ListError {
        .badValue(row[column], column: column, path: "\(dataFolder)/\(path)", line: row.line)
      }
      for word in row.words("words") {
        switch row["use"] {
        case "month":
          guard let month = Int(row["value"]), (1...12).contains(month) else {
            throw refused("value")
          }
          months[word, default: []].append((row["language"], month))
        case "half": halves[word] = row["value"] == "pm"
        case "zone":
          guard let offset = Self.minutes(row["value"]) else { throw refused("value") }
          zones[word] = offset
        default: throw refused("use")
        }
      }
    }
  }

  /// The month that `word`, in lower case, names in `language` or any other; nil for another word.
  func month(_ word: String, language: String?) -> Int? {
    let listed = months[word] ?? []
    if let language, let own = listed.first(where: { $0.language == language }) { return own.month }
    return calendar.month(named: word) ?? listed.first?.month
  }

  /// Whether `word` marks the afternoon; nil if it marks no half of the day.
  func isAfternoon(_ word: String) -> Bool? { halves[word] }

  /// The offset of the zone that `word` abbreviates, in minutes; nil for another word.
  func offset(_ word: String, on day: CivilDate?) -> Int? {
    calendar.clock(named: word)?.offset(on: day) ?? zones[word]
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
