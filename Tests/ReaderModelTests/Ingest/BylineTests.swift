import Testing

@testable import Ingest

@Suite struct BylineTests {
  @Test(arguments: [
    ("By Ji Da-gyum", ["Ji Da-gyum"]), ("By Hyun-woo, Seo <>", ["Seo Hyun-woo"]),
    ("By Smith, John", ["John Smith"]), ("BY JOHN SMITH", ["John Smith"]),
    ("By John Smith and Mary Jones", ["John Smith", "Mary Jones"]),
    (
      "By John Smith, Mary Jones & Kim Min-ji in Seoul", ["John Smith", "Mary Jones", "Kim Min-ji"]
    ),
    ("By John Smith, Staff Writer", ["John Smith"]),
    ("By John Smith, Reuters", ["John Smith", "Reuters"]),
    ("By Reuters", ["Reuters"]), ("by Ludwig van der Berg", ["Ludwig van der Berg"]),
    ("Reporting by A. B. Ritter and Jo Lund; Editing by Max Hill", ["A. B. Ritter", "Jo Lund"]),
    ("Written by Ann O'Neill (ann@example.org)", ["Ann O'Neill"]),
    ("Autor: Jan Nowak", ["Jan Nowak"]),
    ("Von Greta Nolte, Hamburg", ["Greta Nolte"]), ("Par Élodie Marchand", ["Élodie Marchand"]),
    ("홍길동 기자", ["홍길동"]), ("홍길동·김영희 기자", ["홍길동", "김영희"]), ("홍길동기자 hong@example.org", ["홍길동"]),
    ("[한빛일보 홍길동 기자]", ["홍길동"]), ("Автор: Мария Лодыгина", ["Мария Лодыгина"]),
  ])
  func authorsAreReadOffAByline(_ line: String, _ authors: [String]) {
    #expect(TestData.lexicon.bylines.authors(in: line) == authors)
  }

  @Test(arguments: [
    "By the end of the year, ships will be built here", "By 2030", "By and large",
    "Bystanders watched",
    "Author rights are debated", "기자 회견이 열렸다", "Paris is quiet",
  ])
  func aSentenceIsNoByline(_ line: String) {
    #expect(TestData.lexicon.bylines.authors(in: line) == nil)
  }

  @Test(arguments: [
    ("<Copyright ⓒ The Korea Defense Daily, All rights reserved>", "The Korea Defense Daily"),
    ("© 2023 The Associated Press. All rights reserved.", "The Associated Press"),
    ("<저작권자(c) 한빛통신, 무단 전재-재배포 금지>", "한빛통신"),
    ("Copyright (c) 2019-2023 Harbour News Ltd.", "Harbour News"),
    ("Wszelkie prawa zastrzeżone © Kurier Zatoki", "Kurier Zatoki"),
  ])
  func aCopyrightLineNamesItsOwner(_ line: String, _ owner: String) {
    #expect(TestData.lexicon.copyrights.owner(in: line) == owner)
  }

  @Test(arguments: [
    ("A tank. (Photo - Ministry of Defence)", "A tank.", "Ministry of Defence"),
    ("A tank. Photo: Jan Nowak / PAP", "A tank.", "Jan Nowak / PAP"),
    ("Czołg. fot. Jan Nowak", "Czołg.", "Jan Nowak"),
    ("A tank at dusk. [Yonhap]", "A tank at dusk.", "Yonhap"),
    ("전차. (사진=국방부 제공)", "전차.", "국방부"),
    (
      "The same words in one line twice. The same words in one line twice.",
      "The same words in one line twice.", nil
    ),
  ])
  func aCaptionIsPartedFromItsCredit(_ line: String, _ text: String, _ credit: String?) throws {
    let caption = try #require(TestData.lexicon.captions.caption(in: line))
    #expect(caption.text == text)
    #expect(caption.credit == credit)
  }
}
