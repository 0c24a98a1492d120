import ReaderModel
import Text

/// Feasts of a fixed day from `Data/dates/feasts.tsv`: `Christmas Eve`, `New Year's Day`.
struct FeastNames: Sendable {
  /// A feast as its name is written.
  struct Feast: Sendable {
    /// The pieces behind the first one; nil for an apostrophe, straight or curly.
    let rest: [UInt64?]
    let month: Int
    let day: Int
    /// The name is more than a day's, so it is a date only behind a word of time.
    let isDoubtful: Bool
  }

  /// The feasts by the hash of their first piece, the longest names first.
  let byFirst: [UInt64: [Feast]]
  /// Changes whenever the list does.
  let checksum: UInt64

  /// Reads the list of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = "dates/feasts.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["name", "month", "day", "use"])
    var feasts: [UInt64: [Feast]] = [:]
    for row in file.rows {
      guard let month = Int(row["month"]), let day = Int(row["day"]),
        CivilDate(year: 2000, month: month, day: day) != nil
      else { throw .badValue(row["day"], column: "day", path: path, line: row.line) }
      let name = PieceText(row["name"])
      guard let first = name.pieces.first, first.kind == .word else {
        throw .badValue(row["name"], column: "name", path: path, line: row.line)
      }
      let rest = name.pieces.indices.dropFirst().map { index in
        name.isApostrophe(at: index) ? nil : name.pieces[index].hash
      }
      let feast = Feast(rest: rest, month: month, day: day, isDoubtful: row["use"] == "doubtful")
      feasts[first.hash, default: []].append(feast)
    }
    byFirst = feasts.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    checksum = file.checksum
  }
}
