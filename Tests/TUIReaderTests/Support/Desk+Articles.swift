import ReaderModel
import Text

extension Desk {
  /// Made-up articles in several scripts, one of them long.
  static let articles: [Article] = [
    article(
      "a1", "Council of ministers agreed in Warsaw",
      subtitles: ["Talks cover exercises and a second contract"], source: "Defence Gazette",
      author: "Seo Hyun-woo", day: 19412, inferred: true, bookmarked: true,
      captions: [Caption(text: "The two ministers at the ministry in Warsaw.", credit: "Ministry")],
      paragraphs: [
        "The defence ministers of Poland and South Korea will from now on meet on a fixed calendar, "
          + "the Ministry of National Defense said on Friday.",
        "Lee Jong-sup and Mariusz Błaszczak spoke of training with the K9 howitzers that both armies "
          + "now share, and of the industry behind them.",
        "Lee then travelled to Toruń, where crews fired K9 howitzers and saw companies sign a "
          + "framework for K2 tanks.",
      ],
      entities: [
        ("Poland", .country, "PL", nil), ("South Korea", .country, "KR", nil),
        ("Lee Jong-sup", .person, "KR", "defence minister"),
        ("Mariusz Błaszczak", .person, "PL", "defence minister"),
        ("Ministry of National Defense", .organisation, "KR", nil), ("K9", .weapon, nil, nil),
        ("K2", .weapon, nil, nil), ("Toruń", .place, "PL", nil),
      ]),
    article(
      "a2", "Minister opens talks in Tashkent", source: "Herald", author: "Ji Da-gyum", day: 19569,
      paragraphs: ["Lee Jong-sup opened talks in Uzbekistan on light combat aircraft."],
      entities: [
        ("Uzbekistan", .country, "UZ", nil), ("South Korea", .country, "KR", nil),
        ("Lee Jong-sup", .person, "KR", "defence minister"),
      ]),
    article(
      "a3", "국방부, 폴란드와 정례 협의체 구성에 합의했다고 밝혔다", source: "한강일보", author: "서현우", day: 19412,
      paragraphs: ["국방부는 24일 폴란드와 정례 협의체를 구성하기로 합의했다고 밝혔다 👩‍👩‍👧 e\u{301}."],
      entities: [("Poland", .country, "PL", nil), ("South Korea", .country, "KR", nil)]),
    article(
      "a4", "Norway counts what it will need", source: "Nordic Desk", author: "A. Berg", day: nil,
      read: true,
      paragraphs: (1...30).map { "Paragraph \($0) of a long report on what Norway will need." },
      entities: [("Norway", .country, "NO", nil)]),
  ]

  /// `count` short articles, for windows and scrolling.
  static func many(_ count: Int) -> [Article] {
    (0..<count).map { index in
      article(
        "m\(index)", "Report number \(index)", source: "Wire", author: "Staff", day: 19000 - index,
        paragraphs: ["Text \(index)."], entities: [("Poland", .country, "PL", nil)])
    }
  }

  private static func article(
    _ id: String, _ title: String, subtitles: [String] = [], source: String, author: String,
    day: Int?, inferred: Bool = false, bookmarked: Bool = false, read: Bool = false,
    captions: [Caption] = [], paragraphs: [String],
    entities: [(String, Entity.Kind, String?, String?)]
  ) -> Article {
    let published =
      day.map {
        PublicationDate(
          day: CivilDate(daysSinceEpoch: $0), precision: .day, isInferred: inferred)
      } ?? .unknown
    let parsed = ParsedArticle(
      title: title, subtitles: subtitles, source: source, authors: [author],
      url: "https://example.org/\(id)", published: published, captions: captions,
      paragraphs: paragraphs)
    return Article(
      id: Article.ID(rawValue: id), parsed: parsed,
      annotation: Annotation(
        entities: entities.enumerated().map { index, entity in
          Entity(
            id: "e\(index)", kind: entity.1, name: entity.0,
            country: entity.2.map(CountryCode.init(rawValue:)), role: entity.3,
            mentions: mentions(of: entity.0, in: parsed))
        },
        countries: entities.filter { $0.1 == .country }.map {
          CountryInArticle(
            code: CountryCode(rawValue: $0.2 ?? ""), name: $0.0, how: .named, mentions: 1)
        }),
      isBookmarked: bookmarked, isRead: read)
  }

  private static func mentions(of name: String, in parsed: ParsedArticle) -> [Mention] {
    parsed.fields.flatMap { field in
      FoldedText(parsed[field]).ranges(of: FoldedText(name)).map {
        Mention(field: field, range: $0)
      }
    }
  }
}
