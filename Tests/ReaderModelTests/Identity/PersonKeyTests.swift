import Testing

@testable import ReaderModel

@Suite struct PersonKeyTests {
  private static let same: [[String]] = [
    [
      "Lee Jong-sup", "이종섭", "Lee Jongsup", "LEE Jong Sup", "Jong-sup Lee", "Yi Jong-seop",
      "Lee Jong Sup", "Jongsup Lee", "리종섭", "이 종섭",
    ],
    ["Seo Hyun-woo", "Hyun-woo, Seo", "서현우", "Suh Hyeon-woo", "SEO HYUNWOO"],
    ["Park Geun-hye", "박근혜", "Pak Keun-hye", "Geun-hye Park"],
    ["Moon Jae-in", "문재인", "Moon Jaein"], ["Ban Ki-moon", "반기문", "Ban Ki Moon"],
    ["Yoon Suk Yeol", "윤석열", "Yoon Suk-yeol", "Yun Seok-yeol"],
    ["Chun Doo-hwan", "전두환", "Jeon Du-hwan"], ["Lee Myung-bak", "이명박", "Yi Myeong-bak"],
    ["Cho Tae-yong", "조태용", "Jo Tae-yong"], ["Han Duck-soo", "한덕수", "Han Deok-su"],
    ["Kim Jong-un", "김정은", "Kim Jong Un"], ["Kim Dae-jung", "김대중"],
    ["Park Jin", "박진", "Jin Park"], ["Suh Wook", "서욱", "Seo Wook"],
    ["Jung Eun-bo", "Jeong Un-bo"], ["Son Heung-min", "손흥민", "Heung-min Son"],
    ["Mariusz Błaszczak", "Mariusz Blaszczak", "MARIUSZ BLASZCZAK"],
    [
      "Volodymyr Zelenskyy", "Volodymyr Zelensky", "Vladimir Zelenskiy", "Володимир Зеленський",
      "Владимир Зеленский", "Wołodymyr Zełenski", "Volodimir Zelenski", "Wolodymyr Selenskyj",
      "Volodymyr Oleksandrovych Zelensky",
    ],
    ["Mikhail Gorbachev", "Михаил Горбачёв", "Michail Gorbatschow", "Mikhail Gorbachyov"],
    ["Alexei Navalny", "Alexey Navalnyy", "Алексей Навальный", "Alexej Nawalny"],
    ["Dmytro Kuleba", "Дмитро Кулеба", "Dmitry Kuleba"],
    ["Viktor Yanukovych", "Victor Yanukovich", "Віктор Янукович", "Viktor Janukowitsch"],
    ["Valerii Zaluzhnyi", "Valeriy Zaluzhny", "Валерій Залужний", "Valery Zaluzhny"],
    ["Vladimir Putin", "Vladimir Vladimirovich Putin", "Владимир Путин", "Wladimir Putin"],
    ["Xi Jinping", "习近平", "習近平", "Jinping Xi", "시진핑"],
    ["Liu Xiaobo", "Xiaobo Liu"], ["Shinzo Abe", "Abe Shinzo", "安倍晋三"],
    ["Bashar al-Assad", "Bashar Assad", "Bashar el-Assad", "Bashar Al Assad"],
    ["Muhammad Yunus", "Mohammed Yunus"], ["Zelensky", "Zelenskyy", "Зеленський"],
    ["José Carreras", "Jose Carreras"],
  ]

  private static let different: [[String]] = [
    ["Kim Jong-un", "Kim Jong-nam", "Kim Jong-il", "Kim Yo-jong", "Kim Il-sung", "Kim Jong-hun"],
    ["Park Jin", "Park Jin-young", "Park Ji-young", "Park Jae-in"],
    ["George H. W. Bush", "George W. Bush", "George Bush", "Jeb Bush"],
    ["Lee Jae-myung", "Lee Jae-yong", "Lee Jong-sup", "Lee Jong-seok", "Lee Myung-bak"],
    ["Chung Mong-joon", "Chung Mong-koo", "Jeong Se-kyun", "Jung Se-hoon"],
    ["Yoon Mee-hyang", "Yoon Seok-youl", "Yoon Ho-jung"],
    ["Vladimir Putin", "Vladimir Zelensky", "Igor Putin"],
    ["James Thomas", "Thomas James"], ["Henry James", "James Henry"],
    ["David Kaminsky", "David Kaminski"], ["Volodymyr Klitschko", "Vitali Klitschko"],
    ["Xi Jinping", "Xi Zhongxun"], ["Wang Yi", "Wang Qishan"], ["Lee", "Li"],
    ["John Major", "John Mayor"], ["Donald Trump Jr.", "Donald Trump"],
    ["Choi Soon-sil", "Choi Sun-young"], ["Shin Won-sik", "Shin Won-shik Kim"],
    ["김정은", "김종은", "김정언"], ["Kim Jong-un", "김종은"], ["Andrei Sakharov", "Andrei Zakharov"],
    ["Julia Roberts", "Yulia Roberts-Smith"],
  ]

  @Test(arguments: same)
  func spellingsOfOnePersonHaveOneKey(names: [String]) {
    let keys = names.map { PersonKey($0).text }
    #expect(Set(keys).count == 1, "\(zip(names, keys).map { "\($0): \($1)" })")
    #expect(keys[0] != "")
  }

  @Test(arguments: different)
  func differentPeopleHaveDifferentKeys(names: [String]) {
    let keys = names.map { PersonKey($0).text }
    #expect(Set(keys).count == names.count, "\(zip(names, keys).map { "\($0): \($1)" })")
  }

  @Test(arguments: ["Lee", "Zelenskyy", "Зеленський", "Pelé", "Suharto"])
  func aNameOfOneWordTellsNobodyForSure(name: String) {
    #expect(PersonKey(name).isPartial)
  }

  @Test(arguments: ["이종섭", "Lee Jong-sup", "习近平", "Park Jin", "Joe Biden"])
  func aFullNameDoes(name: String) { #expect(!PersonKey(name).isPartial) }
}
