/// What articles say of a value of a facet, and what is shown of that.
///
/// The newest article that gives both country and office counts. Where none does, the office is
/// that of the newest article with an office, and the country that of the newest with a country.
/// Only the articles decide, so the order of saving does not matter, and a check can compare the
/// row with them.
struct FacetEvidence {
  private var both = FacetFacts.none
  private var office = FacetFacts.none
  private var country = FacetFacts.none

  /// Hears an article.
  mutating func add(_ facts: FacetFacts) {
    switch (facts.country != nil, facts.role != nil) {
    case (true, true): Self.keep(facts, in: &both)
    case (false, true): Self.keep(facts, in: &office)
    case (true, false): Self.keep(facts, in: &country)
    case (false, false): break
    }
  }

  /// Whether nothing was heard.
  var isEmpty: Bool { facts.saysNothing }

  /// Whether what is heard of the article with that number counts.
  func rests(on number: Int64) -> Bool {
    [both, office, country].contains { !$0.saysNothing && $0.number == number }
  }

  /// What is shown.
  var facts: FacetFacts {
    if !both.saysNothing { return both }
    guard !office.saysNothing else { return country }
    var facts = office
    facts.country = country.country
    facts.isMixed = facts.country != nil
    return facts
  }

  /// What is shown when these articles are heard beside those that a row was made from, without
  /// those of them that are `gone`; nil when the row can't tell, and all have to be heard again.
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
