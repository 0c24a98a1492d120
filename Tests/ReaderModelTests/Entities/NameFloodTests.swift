import Testing

@testable import Entities
@testable import ReaderModel

/// Articles that are nothing but names: each is judged by what stands beside it, not by all others.
@Suite struct NameFloodTests {
  private let gazetteer: Gazetteer
  private let lists: EntityLists

  init() throws {
    gazetteer = try Gazetteer(folder: TestData.folder + "/gazetteer")
    lists = try TestData.lists()
  }

  private func field(_ text: String) -> ScannedField {
    ScannedField(.text, text: text, gazetteer: gazetteer)
  }

  private func name(of field: ScannedField) -> TaggedName {
    TaggedName(
      range: 0..<field.bytes.count, words: field.words.indices, kind: .organisation, score: 0.9,
      origin: .tagger(.organisation))
  }

  @Test(arguments: ["K9, ", "K9 x "])
  func everyWeaponOfALongSentenceIsJudged(sign: String) throws {
    let text = "The howitzer and the tank: " + String(repeating: sign, count: 15_000)
    let weapons = try TestData.weaponLayer().weapons(in: TestData.article(text))
    #expect(weapons.count > 10)
  }

  @Test(arguments: ["Ministry of ", "Army and ", "Ministry of Defence and "])
  func aBodyWithoutEndIsNotParted(words: String) {
    let field = field(String(repeating: words, count: 15_000))
    #expect(NameJoints(gazetteer, lists.words).parted(name(of: field), in: field).count == 1)
  }

  @Test func aBracketIsNoAgencyFarFromTheBeginningOfItsLine() {
    let clues = CompanyClues(gazetteer, lists.words)
    let line = "OSLO (Herald Wire) - It was"
    let short = field("A day.\n" + line)
    let far = String(repeating: "it was ", count: 8)
    let long = field(far + String(repeating: "it (Herald Wire) - ", count: 10_000))
    #expect(clues.bodies(besides: [], in: short).map { short.string($0.range) } == ["Herald Wire"])
    #expect(clues.bodies(besides: [], in: long).isEmpty)
  }

  @Test func aNameOfManyHalvesIsReadOnce() {
    let text = "Adam Nowak spoke. " + String(repeating: "Nowak-", count: 20_000) + "Nowak"
    let names = NameWords(lists.words)
    let field = field(text)
    var reading = FieldReading(field: field, index: 0, tagged: [], countries: [])
    reading.claim(0..<10, .person, .personShape)
    let families = FamilyNames(names).families(of: [reading])
    #expect(FamilyNames(names).ranges(of: families, in: reading).allSatisfy { $0.count < 120 })
  }

  @Test func spansAreFoundByTheirPlaces() {
    let spans = [2..<5, 8..<9, 12..<20].map {
      NamedSpan(field: 0, range: $0, kind: .country, basis: .personShape)
    }
    #expect(spans.first(from: 5)?.range == 8..<9)
    #expect(spans.first(from: 13) == nil)
    #expect(spans.last(upTo: 9)?.range == 8..<9)
    #expect(spans.last(upTo: 4) == nil)
    #expect(spans.overlapping(4..<12).map(\.range) == [2..<5, 8..<9])
    #expect(spans.overlapping(5..<8).isEmpty)
  }

  @Test func aFormOfANameIsFoundAmongThousands() throws {
    let endings = try TestData.cases("pl")
    let letters = Array("bcdfgklmnprstwz")
    let names = (0..<1500).map { number -> String in
      let family = [letters[number / 225 % 15], letters[number / 15 % 15], letters[number % 15]]
      return "adam " + String(family) + "owski"
    }
    let printed = names + ["adamem bbcowskim", "bbcowskiemu"]
    let forms = printed.map { text -> NameForms.Form in
      NameForms.Form(text: text, words: text.split(separator: " ").map(String.init), rank: 0)
    }
    let known = NameForms(forms, endings)
    #expect(forms.suffix(2).map(known.name(of:)) == ["adam bbcowski", "bbcowski"])
    #expect(known.name(of: forms[700]) == forms[700].text)
  }

  @Test func aFamilyIsKnownInAnotherForm() throws {
    let families = FamilyForms(["wilkosz", "duda"], try TestData.cases("pl"))
    #expect(families.hold("wilkoszowi") && families.hold("duda"))
    #expect(families.holdOther(than: "wilkoszowi") && !families.holdOther(than: "duda"))
    #expect(!families.hold("tusk"))
  }
}
