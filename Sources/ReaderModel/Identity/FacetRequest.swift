import Text

/// The value of a query field: `lee`, `Lee Jong-sup`, `Lee (KR, minister)`, `=NATO`.
package struct FacetRequest: Equatable {
  /// The name without `=` and brackets.
  package var name: String
  /// Whether it means this value only, not every value with these words.
  package var isExact: Bool
  /// The country in brackets.
  package var country: CountryCode?
  /// The office in brackets.
  package var office: String?

  /// Parses a value; brackets at the end count if they contain a country's code or words.
  package init(_ value: String, by rules: IdentityRules) {
    name = value
    isExact = false
    if value.first == "=" {
      name = String(value.dropFirst())
      isExact = true
    }
    guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else {
      return
    }
    let facts = name[name.index(after: open)...].dropLast().split(separator: ",")
      .map { String($0.trimmed) }
    guard (1...2).contains(facts.count),
      facts.allSatisfy({ Self.isCode($0) || rules.offices.office($0) != nil })
    else { return }
    let codes = facts.filter(Self.isCode)
    let offices = facts.filter { !Self.isCode($0) }
    guard codes.count <= 1, offices.count <= 1 else { return }
    country = codes.first.map(CountryCode.init(rawValue:))
    office = offices.first
    name = String(name[..<open].trimmed)
    isExact = true
  }

  private static func isCode(_ fact: String) -> Bool {
    fact.utf8.count == 2 && fact.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }
}
