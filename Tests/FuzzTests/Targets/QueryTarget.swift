@testable import Ingest
@testable import ReaderModel

/// Lines of the query language: what is read can be written, and reads the same again.
struct QueryTarget: FuzzTarget {
  static let name = "query"
  private let countries = FewCountries()
  private let today = CivilDate(daysSinceEpoch: 19_600)

  func run(_ bytes: [UInt8]) throws {
    let line = String(decoding: bytes, as: UTF8.self)
    let query: ArticleQuery
    do throws(QueryError) {
      query = try parsed(line)
    } catch {
      return try promise(
        (1...line.count + 1).contains(error.column),
        "the error points at column \(error.column): \(error.description)")
    }
    let again = try? parsed(query.line)
    try promise(
      again?.line == query.line || query.line.count > 4096,
      "\(line) is \(query.line), and that is \(again?.line ?? "no query")")
  }

  private func parsed(_ line: String) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: countries, today: today, calendar: FuzzData.lexicon.calendar)
  }
}

/// Two countries by name.
struct FewCountries: CountryDirectory {
  func code(named name: String) -> CountryCode? {
    ["poland", "pl"].contains(name.lowercased())
      ? CountryCode(rawValue: "PL")
      : ["south korea", "kr"].contains(name.lowercased()) ? CountryCode(rawValue: "KR") : nil
  }

  func name(of code: CountryCode) -> String? { code.rawValue == "PL" ? "Poland" : nil }
  func similarNames(to name: String) -> [String] { name.hasPrefix("p") ? ["Poland"] : [] }
}
