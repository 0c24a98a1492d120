import Archive
import ArgumentParser
import Entities
import Glibc
import ReaderModel

/// A query given as words on the command line.
struct QueryArgument: ParsableArguments {
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Words, \"a phrase\", country:PL, person:\"Lee Jong-sup\", is:unread, after:2023.",
      valueName: "query"))
  var words: [String] = []

  /// The words of the query: `--` only ends the options before them.
  private var typed: [String] {
    var typed = words
    if let end = typed.firstIndex(of: "--") { typed.remove(at: end) }
    return typed
  }

  /// The line as typed. Restores quotes that the shell removed: `person:Lee Jong-sup` in one
  /// argument is `person:"Lee Jong-sup"`.
  var line: String { typed.count == 1 ? typed[0] : typed.map(Self.quoted).joined(separator: " ") }

  /// Whether the query may name a saved search.
  var namesSearch: Bool { line.lowercased().contains("in:") }

  /// Parses the query, which may name the saved searches of `archive`; throws ``CommandFailure`` if
  /// it is invalid.
  func query(for archive: ArchiveOptions) throws -> ArticleQuery {
    let options = words.prefix { $0 != "--" }
    if let option = options.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    let names =
      namesSearch ? QueryNames(try archive.openExisting().namedQueries()) : QueryNames.none
    let parser = try SearchParser(names: names)
    do throws(QueryError) {
      return try parser.query(line)
    } catch {
      throw CommandFailure(error, line: line)
    }
  }

  /// The countries that a query can name.
  static func countries() throws -> CountryGazetteer {
    try CountryGazetteer(Gazetteer(folder: DataFolder.locate() + "/gazetteer"))
  }

  /// The names of months that a query can use.
  static func calendar() throws -> CalendarNames {
    try CalendarNames(dataFolder: DataFolder.locate())
  }

  /// Today in the local time zone.
  static var today: CivilDate {
    // Foundation's time zones need ICU's data, which the release program leaves out.
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let seconds = now + local.tm_gmtoff
    return CivilDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  private static func quoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\"") else { return word }
    let sign = word.hasPrefix("-") ? "-" : ""
    let rest = word.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":"), ArticleQuery.isFieldName(rest[..<colon])
    else { return "\(sign)\"\(rest)\"" }
    return "\(sign)\(rest[...colon])\"\(rest[rest.index(after: colon)...])\""
  }
}
