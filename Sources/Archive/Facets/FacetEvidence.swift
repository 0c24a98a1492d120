/// Chooses a value's country and office from what its articles say.
///
/// The newest article that gives both country and office wins. If none does, the office is that of
/// the newest article with an office, and the country that of the newest with a country. The order
/// of saving does not matter, so a check can recompute the row.
struct FacetEvidence {
  private var both = FacetFacts.none
  private var office = FacetFacts.none
  private var country = FacetFacts.none

  /// Adds what an article says.
  mutating func add(_ facts: FacetFacts) {
    switch (facts.country != nil, facts.role != nil) {
    case (true, true): Self.keep(facts, in: &both)
    case (false, true): Self.keep(facts, in: &office)
    case (true, false): Self.keep(facts, in: &country)
    case (false, false): break
    }
  }

  /// Whether no article said anything.
  var isEmpty: Bool { facts.saysNothing }

  /// Whether the result uses the article with that number.
  func rests(on number: Int64) -> Bool {
    [both, office, country].contains { !$0.saysNothing && $0.number == number }
  }

  /// The chosen country and office.
  var facts: FacetFacts {
    if !both.saysNothing { return both }
    guard !office.saysNothing else { return country }
    var facts = office
    facts.country = country.country
    facts.isMixed = facts.country != nil
    return facts
  }

  /// Merges these articles with those behind `row`, without those that are `gone`. Returns nil if
  /// the row isn't enough, so that all articles have to be read again.
  func facts(beside row: FacetFacts, without gone: Set<Int64>) -> FacetFacts? {
    if row.saysNothing { return facts }
    let hadBoth = row.saysBoth && !row.isMixed
    if !hadBoth, !both.saysNothing { return both }
    var all = self
    if row.isMixed {
      let isSame = country.saysNothing || country.country == row.country
      guard gone.isEmpty, isSame else { return nil }
      all.add(FacetFacts(country: nil, role: row.role, number: row.number))
      all.country = FacetFacts(country: row.country, role: nil, number: row.number)
      return all.facts
    }
    if !gone.contains(row.number) {
      all.add(row)
      return all.facts
    }
    let alike = hadBoth ? both : row.role == nil ? country : office
    return !alike.saysNothing && alike.number >= row.number ? facts : nil
  }

  private static func keep(_ facts: FacetFacts, in newest: inout FacetFacts) {
    if newest.saysNothing || facts.number > newest.number { newest = facts }
  }
}
