package import ReaderModel
import Text

/// How well events, quotes and deals are found in marked articles.
package struct InsightReport {
  /// Events with type and all parties right.
  package private(set) var strict = Score()
  /// Events with the group of types and a party on each side right.
  package private(set) var lenient = Score()
  /// The status of the events that match; `predicted` counts those that are judged.
  package private(set) var status = Score()
  /// The date of the events that match.
  package private(set) var date = Score()
  /// Quotes with the speaker and half of the words right.
  package private(set) var quotes = Score()
  /// Slots of deals.
  package private(set) var slots = Score()
  /// Articles in which no event or deal is to be found, and wrong rows there.
  package private(set) var quiet = (articles: 0, wrong: 0)
  /// A line for each row that is wrong or missing.
  package private(set) var errors: [String] = []

  /// Nothing judged.
  package init() {}

  /// Judges what `annotation` says of `article`.
  package mutating func add(
    _ gold: InsightGold, _ article: ParsedArticle, _ annotation: Annotation
  ) {
    let surfaces = InsightSurfaces(annotation, in: article)
    let judge = InsightEventJudge(article: article, surfaces: surfaces)
    let found = annotation.insights
    let neutral = add(gold, found.events, by: judge)
    add(gold.quotes, found.quotes, article, surfaces, id: gold.id)
    let wrong = add(
      gold.deals, found.deals.filter { !neutral.contains($0.event) },
      InsightDealJudge(surfaces: surfaces))
    guard gold.isQuiet else { return }
    quiet.articles += 1
    quiet.wrong += found.events.count - neutral.count + wrong
  }

  /// The table.
  package var lines: [String] {
    [
      "                                     gold  found  right       P     R    F1",
      strict.line("events, strict"), lenient.line("events, lenient"),
      status.line("status of matched"),
      date.line("date of matched"), quotes.line("quotes"), slots.line("slots of deals"),
      "wrong rows in \(quiet.articles) articles without any: \(quiet.wrong)",
    ]
  }

  /// Counts events; returns the found ones that are neither right nor wrong.
  private mutating func add(
    _ gold: InsightGold, _ found: [InsightEvent], by judge: InsightEventJudge
  ) -> Set<Int> {
    let required = gold.events.filter { $0.optional != true }
    let optional = gold.events.filter { $0.optional == true }
    let matched = InsightPairs.matched(required.count, found.count) {
      judge.isStrict(required[$0], found[$1])
    }
    let right = Set(matched.compactMap(\.self))
    let neutral = Set(found.indices).subtracting(right).filter { index in
      optional.contains { judge.isStrict($0, found[index]) }
    }
    strict =
      strict
      + Score(
        right: right.count, predicted: found.count - neutral.count, expected: required.count)
    let rest = found.indices.filter { !neutral.contains($0) }
    let near = InsightPairs.matched(required.count, rest.count) {
      judge.isLenient(required[$0], found[rest[$1]])
    }
    let double = rest.indices.count { index in
      !near.contains(index) && required.contains { judge.isLenient($0, found[rest[index]]) }
    }
    let nearCount = near.count { $0 != nil }
    lenient =
      lenient
      + Score(
        right: nearCount, predicted: rest.count - double, expected: required.count)
    for (row, index) in zip(required, matched) {
      guard let index else {
        errors.append("\(gold.id): missed \(row.type) \(row.actor) → \(row.counterpart)")
        continue
      }
      addFacts(row, found[index], id: gold.id)
    }
    for index in rest where !right.contains(index) {
      errors.append("\(gold.id): wrong \(Self.line(found[index]))")
    }
    return neutral
  }

  private mutating func addFacts(_ row: InsightGold.Event, _ found: InsightEvent, id: String) {
    if row.status != "*" {
      let isRight = row.status.split(separator: "|").contains(found.status.rawValue[...])
      status = status + Score(right: isRight ? 1 : 0, predicted: 1, expected: 1)
      if !isRight { errors.append("\(id): status \(row.status), \(Self.line(found))") }
    }
    if let expected = row.date, expected != "*" {
      let isRight = found.date.map { expected.split(separator: "|").contains($0[...]) } ?? false
      date = date + Score(right: isRight ? 1 : 0, predicted: found.date == nil ? 0 : 1, expected: 1)
      if !isRight { errors.append("\(id): date \(expected), \(Self.line(found))") }
    }
  }

  private mutating func add(
    _ gold: [InsightGold.Quote], _ found: [Quote], _ article: ParsedArticle,
    _ surfaces: InsightSurfaces, id: String
  ) {
    func fits(_ row: InsightGold.Quote, _ quote: Quote) -> Bool {
      guard let words = article.span(of: row.text) else { return false }
      let longer = max(words.range.count, quote.spans.reduce(0) { $0 + $1.range.count })
      return InsightNames(row.speaker).isFulfilled(by: surfaces.of(quote.speaker))
        && 2 * quote.spans.reduce(0) { $0 + $1.overlap(words) } >= longer
    }
    let required = gold.filter { $0.optional != true }
    let optional = gold.filter { $0.optional == true }
    let matched = InsightPairs.matched(required.count, found.count) {
      fits(required[$0], found[$1])
    }
    let right = Set(matched.compactMap(\.self))
    let wrong = found.indices.filter { index in
      !right.contains(index) && !optional.contains { fits($0, found[index]) }
    }
    quotes =
      quotes
      + Score(
        right: right.count, predicted: right.count + wrong.count, expected: required.count)
    for (row, index) in zip(required, matched) where index == nil {
      errors.append("\(id): missed quote of \(row.speaker): \(row.text)")
    }
    for index in wrong {
      let words = found[index].spans.map { article[$0.field].slice($0.range) }
      errors.append("\(id): wrong quote of \(found[index].speaker.map(\.name)): \(words)")
    }
  }

  /// Counts the slots of deals; returns how many deals are not marked.
  private mutating func add(
    _ gold: [InsightGold.Deal], _ found: [Deal], _ judge: InsightDealJudge
  ) -> Int {
    var pairs: [(row: Int, deal: Int, right: Int)] = []
    for row in gold.indices {
      for deal in found.indices {
        let right = judge.score(gold[row], found[deal]).right
        if right > 1 { pairs.append((row, deal, right)) }
      }
    }
    var rows: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { $0.right > $1.right })
    where rows[pair.row] == nil && taken.insert(pair.deal).inserted {
      rows[pair.row] = pair.deal
    }
    for (number, row) in gold.enumerated() where row.optional != true {
      slots = slots + judge.score(row, rows[number].map { found[$0] })
    }
    let strays = found.indices.filter { !taken.contains($0) }
    for stray in strays { slots = slots + judge.score(nil, found[stray]) }
    return strays.count
  }

  private static func line(_ event: InsightEvent) -> String {
    let sides = [event.actor, event.counterpart].map { $0.map(\.name).joined(separator: ", ") }
    return "\(event.type.rawValue) \(sides.joined(separator: " → ")) [\(event.rule)]"
      + " \(event.status.rawValue) \(event.date ?? "-")"
  }
}
