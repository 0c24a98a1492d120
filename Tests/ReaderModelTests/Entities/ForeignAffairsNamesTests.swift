import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Names as agencies of foreign affairs write them")
struct ForeignAffairsNamesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  /// `organisation U.N.`: every mention in order.
  private func mentions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .flatMap { entity in entity.mentions.map { (entity.kind, $0.range) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
      .map { "\($0.0.rawValue) \(String(decoding: bytes[$0.1], as: UTF8.self))" }
  }

  @Test(arguments: [
    (
      "The jets flew from RAF Quorley on Monday. Quorley is old.", "place RAF Quorley",
      "place Quorley"
    ),
    (
      "Crews trained at NAS Velmont. NAS Velmont said so.", "place NAS Velmont", "place NAS Velmont"
    ),
  ])
  func aStationIsAPlaceThroughTheArticle(text: String, first: String, second: String) {
    #expect(mentions(text) == [first, second])
  }

  @Test func aServiceIsNoStation() {
    #expect(!mentions("The RAF Regiment paraded on Monday.").contains("place RAF Regiment"))
  }

  @Test(arguments: [
    ("It fell out with Karl zu Oberwald. Zu Oberwald left politics.", "person Zu Oberwald"),
    ("Prefect Yann d'Orvaine spoke. D'Orvaine closed the site.", "person D'Orvaine"),
  ])
  func aParticleBelongsToTheFamilyAtTheHeadOfASentence(text: String, name: String) {
    #expect(mentions(text).contains(name))
  }

  @Test(arguments: [
    ("The U.N. envoy flew in.", "organisation U.N."),
    ("The jets of 6 Squadron took off.", "organisation 6 Squadron"),
    ("The jets of No. 5 Squadron took off.", "organisation No. 5 Squadron"),
    (
      "It has ties with al Qaeda in the Islamic Maghreb.",
      "organisation al Qaeda in the Islamic Maghreb"
    ),
    ("He said Asia Pulp & Paper must pay.", "organisation Asia Pulp & Paper"),
    (
      "The Department of Foreign Affairs and Trade signed it.",
      "organisation Department of Foreign Affairs and Trade"
    ),
    ("The Syrian Democratic Forces held Raqqa.", "organisation Syrian Democratic Forces"),
    ("On Tuesday YPF and Grupo Galicia shares dropped.", "organisation Grupo Galicia"),
    ("He showed the Ostrak unmanned boat.", "weapon Ostrak"),
    ("The RVS Tukoro sailed on Monday.", "weapon RVS Tukoro"),
  ])
  func aNameIsWhole(text: String, name: String) {
    #expect(mentions(text).contains(name))
  }

  @Test func countriesWithAnAmpersandAreNoFirm() {
    #expect(!mentions("Envoys of France & Germany met.").contains { $0.hasPrefix("organisation") })
  }
}
