import Testing

@testable import ReaderModel

@Suite struct CitedAuthorsTests {
  private static let names = try? CitedAuthors(dataFolder: TestData.folder)

  @Test(arguments: [
    ("Seo Hyun-woo", "Seo, Hyun-woo"), ("Hyun-woo Seo", "Seo, Hyun-woo"),
    ("Ji Da-gyum", "Ji, Da-gyum"), ("Kim Minjun", "Kim, Minjun"),
    ("Park Chung Hee", "Park, Chung Hee"),
    ("Lee Jones", "Jones, Lee"), ("Bruce Lee", "Lee, Bruce"), ("Kim Basinger", "Basinger, Kim"),
    ("이종섭", "이, 종섭"), ("남궁민수", "남궁, 민수"), ("이 종섭", "이, 종섭"),
    ("Xi Jinping", "Xi, Jinping"), ("山田 太郎", "山田, 太郎"),
    ("Ludwig van Beethoven", "van Beethoven, Ludwig"), ("Jan de Boer", "de Boer, Jan"),
    ("Martin Luther King Jr.", "King, Martin Luther, Jr."), ("Lee, Jong-sup", "Lee, Jong-sup"),
    ("King, Martin Luther, Jr.", "King, Martin Luther, Jr."),
    ("Mariusz Błaszczak", "Błaszczak, Mariusz"), ("Masaru Sato, Reuters", "Sato, Masaru"),
    ("Anna-Lena von der Heide", "von der Heide, Anna-Lena"),
  ])
  func peopleHaveFamilyNames(name: String, inverted: String) throws {
    let author = try #require(Self.names).author(name, source: "The Wire", language: "en")
    #expect(author.inverted == inverted)
    guard case .person = author else {
      Issue.record("\(name) is taken for an institution")
      return
    }
  }

  @Test(arguments: [
    "Reuters", "AFP", "Yonhap News Agency", "연합뉴스", "국방부", "Ministry of National Defense",
    "The Wire", "Staff, Reporters and Wires", "Redakcja", "Agencja Prasowa", "온라인뉴스팀", "Team 17",
    "", "a b c d e f g", "新华社",
  ])
  func bodiesStayWhole(name: String) throws {
    let author = try #require(Self.names).author(name, source: "The Wire", language: nil)
    #expect(author == .institution(name))
  }

  @Test func chineseNamesArePartedInChineseTextsOnly() throws {
    let names = try #require(Self.names)
    #expect(names.author("欧阳修", source: nil, language: "zh-CN").inverted == "欧阳, 修")
    #expect(names.author("习近平", source: nil, language: "zh").inverted == "习, 近平")
    #expect(names.author("習近平", source: nil, language: "ja") == .institution("習近平"))
  }
}
