import GRDB

/// Counts the values of all articles of a selection.
///
/// Merges the numbers of the result with the records of values, since both ascend: that costs one
/// step each, while a look-up descends a b-tree. Looks records up only if the result leaves out
/// most articles.
struct FacetWalk {
  /// How many unused records to skip, at the start and per used record, before switching to
  /// look-ups.
  private static let patience = (first: 1000, each: 4)

  let database: Database
  let selection: ArticleSelection

  func tally() throws -> FacetTally {
    var tally = FacetTally()
    let request: SQLRequest<Int64> = """
      SELECT \(selection.number) \(selection.source(within: ArticleNumber.all, needsRow: false))
      ORDER BY \(selection.number)
      """
    let numbers = PlainRows(try request.makePreparedRequest(database).statement)
    guard try numbers.next() else { return tally }
    let records = PlainRows(
      try database.makeStatement(
        literal: """
          SELECT number, facets FROM article_facets WHERE number >= \(numbers.number(0))
          ORDER BY number
          """))
    var number = numbers.number(0)
    var (counted, passed) = (0, 0)
    while try records.next() {
      let found = records.number(0)
      guard found >= number else {
        passed += 1
        guard passed > Self.patience.first + counted * Self.patience.each else { continue }
        try lookUp(from: number, &tally)
        return tally
      }
      while number < found {
        guard try numbers.next() else { return tally }
        number = numbers.number(0)
      }
      guard number == found else { continue }
      tally.count(records.bytes(1))
      counted += 1
      guard try numbers.next() else { return tally }
      number = numbers.number(0)
    }
    return tally
  }

  /// Counts the rest of the result from `number` on by look-ups.
  private func lookUp(from number: Int64, _ tally: inout FacetTally) throws {
    let rest = number...ArticleNumber.all.upperBound
    let request: SQLRequest<Row> = """
      SELECT (SELECT facets FROM article_facets AS f WHERE f.number = \(selection.number))
      \(selection.source(within: rest, needsRow: false))
      """
    let records = PlainRows(try request.makePreparedRequest(database).statement)
    while try records.next() { tally.count(records.bytes(0)) }
  }
}
