import GRDB

/// Counts the values of all articles of a selection.
///
/// The numbers of the result and the records of values both ascend, so they are read side by side:
/// a step each, where looking every number up goes down a tree. Only a result that leaves most
/// articles out is looked up.
struct FacetWalk {
  /// The records that may be passed over in vain, at the start and per record that is used, before
  /// the rest is looked up.
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

  /// Counts the result from `number` on, article by article.
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
