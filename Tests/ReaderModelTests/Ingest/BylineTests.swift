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
    ("By John Smith, Reuters", ["John Smith"]), ("By Staff Writer John Smith", ["John Smith"]),
    ("by Ludwig van der Berg", ["Ludwig van der Berg"]),
    ("Reporting by A. B. Ritter and Jo Lund; Editing by Max Hill", ["A. B. Ritter", "Jo Lund"]),
    ("Written by Ann O'Neill (ann@example.org)", ["Ann O'Neill"]),
    ("Autor: Jan Nowak", ["Jan Nowak"]),
    ("Von Greta Nolte, Hamburg", ["Greta Nolte"]), ("Par Élodie Marchand", ["Élodie Marchand"]),
    ("홍길동 기자", ["홍길동"]), ("홍길동·김영희 기자", ["홍길동", "김영희"]), ("홍길동기자 hong@example.org", ["홍길동"]),
    ("[한빛일보 홍길동 기자]", ["홍길동"]), ("[서울=뉴시스] 홍길동 기자 =", ["홍길동"]),
    ("홍길동 베이징 특파원", ["홍길동"]), ("Por Juana Feldt y Pedro Holm", ["Juana Feldt", "Pedro Holm"]),
    ("Por Santiago Ramón y Cajal", ["Santiago Ramón y Cajal"]),
    ("Von Hafen-online-Redakteur Pit Muster", ["Pit Muster"]),
    ("By Ann Lee, Special to the Harbour Courier", ["Ann Lee"]),
    ("By Ann Lee Email the author", ["Ann Lee"]), ("Автор: Мария Лодыгина", ["Мария Лодыгина"]),
  ])
  func authorsAreReadOffAByline(_ line: String, _ authors: [String]) {
    #expect(TestData.lexicon.bylines.authors(in: line) == authors)
  }

  @Test(arguments: [
    ("By Nora Feldt, Associated Press", ["Nora Feldt"], "Associated Press"),
    ("By AFP", [], "AFP"), ("By Reuters Staff", [], "Reuters"),
    ("By Nora Feldt, AP Medical Writer", ["Nora Feldt"], "AP"),
    ("By Nora Feldt | Reuters", ["Nora Feldt"], "Reuters"),
    ("Par Nora Feldt avec AFP", ["Nora Feldt"], "AFP"),
    ("By The Bosporus Bulletin", [], "The Bosporus Bulletin"),
    ("(서울=연합뉴스) 홍길동 기자", ["홍길동"], "연합뉴스"),
  ])
  func anAgencyIsTheSourceAndNoAuthor(_ line: String, _ authors: [String], _ source: String) {
    let byline = TestData.lexicon.bylines.byline(in: line)
    #expect(byline == Byline(authors: authors, source: source))
  }

  @Test(arguments: [
    "By the end of the year, ships will be built here", "By 2030", "By and large",
    "Bystanders watched",
    "Author rights are debated", "Di nuovo", "Av Oslo", "기자 회견이 열렸다", "Paris is quiet",
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
