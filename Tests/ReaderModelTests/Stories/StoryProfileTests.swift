import Testing

@testable import ReaderModel

@Suite struct StoryProfileTests {
  static let flood = [
    "Some 900 people left their homes near Karsk on Friday after water spilled over the dam, rescuers said.",
    "Storm Wanda brought 110 millimetres of rain in two days, and the level rose by 3.2 metres.",
    "Soldiers filled sandbags through the night, and the bridge at Orel is closed to all traffic.",
    "Governor Irina Malk promised aid of 20,000 crowns for every household that lost its furniture.",
  ]

  static func article(
    _ title: String = "Dam at Karsk overflows", _ paragraphs: [String] = flood,
    day: CivilDate? = CivilDate(daysSinceEpoch: 19_000)
  ) -> ParsedArticle {
    let precision: PublicationDate.Precision = day == nil ? .unknown : .day
    return ParsedArticle(
      title: title, published: PublicationDate(day: day, precision: precision),
      paragraphs: paragraphs)
  }

  private func likeness(_ a: ParsedArticle, _ b: ParsedArticle) -> StoryProfile.Likeness {
    let (one, other) = (StoryProfile(a), StoryProfile(b))
    #expect(one.likeness(to: other) == other.likeness(to: one))
    return one.likeness(to: other)
  }

  @Test func aCutAndRetitledCopyIsTheSameStory() {
    let cut = ["(Wire) - " + Self.flood[0], Self.flood[1]]
    let copy = Self.article("Hundreds flee Karsk floods", cut)
    #expect(likeness(Self.article(), copy) == .copied)
  }

  @Test func aLaterEditionWithMoreIsTheSameStory() {
    let more = Self.flood + ["By evening the level had fallen by forty centimetres."]
    #expect(likeness(Self.article(), Self.article("Dam holds", more)) == .copied)
  }

  @Test func aRewriteWithTheSameFactsIsTheSameStory() {
    let rewrite = [
      "About 900 people left their homes near Karsk on Friday when water poured over the dam, rescuers said.",
      "Storm Wanda brought 110 millimetres of rain in two days, and the water climbed by 3.2 metres.",
      "Troops filled sandbags until the morning, and the bridge at Orel is closed to all traffic.",
      "Governor Irina Malk pledged aid of 20,000 crowns for every household that lost its belongings.",
    ]
    #expect(likeness(Self.article(), Self.article("Flood at Karsk dam", rewrite)) > .none)
  }

  /// The same template with other numbers and names: another flood.
  @Test func anotherDaysReportIsAnotherStory() {
    let other = [
      "Some 2400 people left their homes near Velito on Monday after water spilled over the dam, rescuers said.",
      "Storm Jorge brought 60 millimetres of rain in two days, and the level rose by 1.9 metres.",
      "Soldiers filled sandbags through the night, and the bridge at Ribeira is closed to all traffic.",
      "Governor Ana Paz promised aid of 1,500 crowns for every household that lost its furniture.",
    ]
    #expect(likeness(Self.article(), Self.article("Dam at Velito overflows", other)) == .none)
  }

  @Test func anotherArticleOnTheSubjectIsAnotherStory() {
    let other = [
      "Engineers had warned for years that the dam at Karsk was too low for storms such as Wanda.",
      "A report of 2019 asked for 40 million crowns to raise the wall; Governor Irina Malk refused.",
      "Residents of Orel now want to know who read that report and why nothing came of it.",
    ]
    #expect(likeness(Self.article(), Self.article("The warnings of Karsk", other)) == .none)
  }

  @Test func aPaywallsTextIsNoStory() {
    let wall = [
      "This article is for subscribers only. Please log in or take out a subscription to go on reading it.",
      "Readers of the printed paper get access free of charge with the number on their monthly bill.",
    ]
    let (one, other) = (
      Self.article("Ministers meet in Oslo", wall), Self.article("Wheat dear", wall)
    )
    #expect(likeness(one, other) == .none)
  }

  @Test func koreanIsComparedByLetters() {
    let text = [
      "부산 해운대구의 한 아파트에서 일요일 새벽 불이 나 주민 3명이 다쳤다고 소방 당국이 밝혔다.",
      "불은 15층에서 시작돼 한 시간 만에 꺼졌다. 주민 120여 명이 대피했고 소방차 24대가 출동했다.",
    ]
    let rewrite = [
      "부산 해운대구의 한 아파트에서 일요일 새벽 화재가 발생해 주민 3명이 부상했다고 소방 당국이 전했다.",
      "불은 15층에서 일어나 한 시간 만에 진화됐다. 주민 120여 명이 대피했고 소방차 24대가 투입됐다.",
    ]
    let other = [
      "인천 부평구의 한 아파트에서 수요일 저녁 불이 나 주민 12명이 다쳤다고 소방 당국이 밝혔다.",
      "불은 4층에서 시작돼 삼십 분 만에 꺼졌다. 주민 70여 명이 대피했고 소방차 16대가 출동했다.",
    ]
    let article = Self.article("부산 아파트 화재", text)
    #expect(likeness(article, Self.article("부산 아파트 불", rewrite)) > .none)
    #expect(likeness(article, Self.article("인천 아파트 화재", other)) == .none)
  }

  @Test func keysAreBoundedAndMeetWithinFourDays() {
    let profile = StoryProfile(Self.article())
    #expect((8...16).contains(profile.keys.count))
    #expect(profile.wantedKeys.count == 2 * profile.keys.count)
    for days in -4...4 {
      let day = CivilDate(daysSinceEpoch: 19_000 + days)
      let other = StoryProfile(Self.article(day: day))
      #expect(!Set(other.wantedKeys).isDisjoint(with: profile.keys), "\(days)")
    }
    let undated = StoryProfile(Self.article(day: nil))
    #expect(undated.keys == undated.wantedKeys)
    #expect(Set(undated.keys).isDisjoint(with: profile.wantedKeys))
  }

  @Test func shortAndEmptyTextsHaveNoKeys() {
    for text in ["", "Read more.", "국방부"] {
      #expect(StoryProfile(Self.article("T", [text])).keys.isEmpty)
    }
  }
}
