import Testing

@testable import ReaderModel

/// The table of kinds: what archives and queries rely on.
struct KindTests {
  @Test func codesInTheArchiveNeverChange() {
    let facets = Dictionary(
      uniqueKeysWithValues: Kind.counted.compactMap { kind in
        kind.traits.facet.map { (kind.rawValue, $0.code) }
      })
    #expect(
      facets == [
        "country": 1, "person": 2, "organisation": 3, "place": 4, "weapon": 5, "source": 6,
        "author": 7, "month": 8, "tag": 9, "kind": 10, "language": 11, "act": 12, "moment": 13,
      ])
    let entities = Dictionary(
      uniqueKeysWithValues: Kind.entities.compactMap { kind in
        kind.traits.entity.map { (kind.rawValue, $0.code) }
      })
    #expect(
      entities == [
        "country": 0, "person": 1, "organisation": 2, "weapon": 3, "place": 4, "event": 5,
      ])
  }

  @Test func everyCodeLeadsBackToItsKind() {
    for kind in Kind.allCases {
      if let facet = kind.traits.facet { #expect(Kind(facetCode: facet.code) == kind) }
      if let entity = kind.traits.entity { #expect(Kind(entityCode: entity.code) == kind) }
    }
    #expect(Kind(facetCode: 0) == nil)
    #expect(Kind(entityCode: -1) == nil)
  }

  @Test func noTwoKindsShareALetterAFieldOrAKey() {
    func isUnique<Value: Hashable>(_ values: [Value]) -> Bool { Set(values).count == values.count }
    #expect(isUnique(Kind.allCases.compactMap { $0.traits.facet?.letter }))
    #expect(isUnique(Kind.allCases.compactMap { $0.traits.entity?.letter }))
    #expect(isUnique(Kind.allCases.flatMap(\.traits.fields)))
    #expect(isUnique(Kind.allCases.compactMap(\.traits.pickKey)))
  }

  @Test func onlyNamedKindsCanBeMerged() {
    #expect(Kind.allCases.filter(\.isNamed) == [.person, .organisation, .weapon, .place])
    #expect(Kind(entity: "source") == nil)
    #expect(Kind(entity: "event") == .event)
  }
}
