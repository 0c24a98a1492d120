import Ingest
import ReaderModel

/// A few articles with what is found in them, for the tests of the archive.
enum SampleArticles {
  static let council = article(
    "Council to be established between Korea and Poland",
    source: "The Daily Example", authors: ["Seo Hyun-woo"], day: (2023, 2, 24),
    paragraphs: [
      "Officials agreed to establish a regular ministerial council that meets every year in turn.",
      "Lee Jong-sup and Mariusz Błaszczak watched K9 howitzers in Toruń near the river Wisła.",
    ],
    entities: [
      (.person, "Lee Jong-sup", "KR", "defense minister"),
      (.person, "Mariusz Błaszczak", "PL", nil),
      (.weapon, "K9", nil, nil), (.place, "Toruń", "PL", nil),
      (.organisation, "Ministry of National Defense", "KR", nil),
    ],
    countries: [("PL", "Poland"), ("KR", "South Korea")])

  static let visit = article(
    "S. Korean defense minister in Uzbekistan", source: "Herald Example", authors: ["Ji Da-gyum"],
    day: (2023, 7, 31), minute: 964, zone: 540,
    paragraphs: [
      "The minister visited a plant and talked about K-9 howitzers and the FA-50 over dinner.",
      "국방부는 이날 회담을 열었다.",
    ],
    entities: [
      (.person, "Lee Jong-sup", "KR", "defense minister"), (.weapon, "K-9", nil, nil),
      (.weapon, "FA-50", nil, nil),
    ],
    countries: [("UZ", "Uzbekistan"), ("KR", "South Korea")],
    events: [
      InsightEvent(
        type: .visit,
        actor: [Party(name: "Lee Jong-sup", kind: .person, country: "KR", entity: "e0")],
        counterpart: [Party(name: "a plant", kind: .place)], rule: "visit v",
        evidence: [TextSpan(range: 0..<40)])
    ])

  static let tanks = article(
    "K-99 trucks and policies", source: "Herald Example", day: (2023, 7, 31),
    paragraphs: ["A lorry called K-99 launched a new agency policy. Kyiv said: don't worry."],
    entities: [(.person, "Lee Jae-myung", "KR", nil), (.weapon, "K-99", nil, nil)],
    countries: [("UA", "Ukraine")])

  static let undated = article(
    "Howitzer museum", source: nil, day: nil,
    paragraphs: ["Exhibits in Łódź, by Øystein: 米国 artillery of the U.S. Army, \"mid-1990s\"."],
    entities: [(.place, "Łódź", "PL", nil)], countries: [("PL", "Poland")])

  static let all = [council, visit, tanks, undated]

  static func article(
    _ title: String, source: String?, authors: [String] = [], day: (Int, Int, Int)?,
    minute: Int? = nil, zone: Int? = nil, paragraphs: [String],
    entities: [(Entity.Kind, String, CountryCode?, String?)] = [],
    countries: [(CountryCode, String)] = [], events: [InsightEvent] = []
  ) -> AnnotatedArticle {
    let date = day.flatMap { CivilDate(year: $0.0, month: $0.1, day: $0.2) }
    let precision: PublicationDate.Precision =
      date == nil ? .unknown : minute == nil ? .day : .minute
    let parsed = ParsedArticle(
      title: title, subtitles: ["A deck"], source: source, authors: authors, language: "en",
      published: PublicationDate(day: date, minuteOfDay: minute, zone: zone, precision: precision),
      captions: [Caption(text: "Two people shake hands", credit: "Example")],
      paragraphs: paragraphs, dropped: [DroppedLine(line: 1, text: "Chrome", why: "share widget")])
    let annotation = Annotation(
      entities: entities.enumerated().map { index, entity in
        Entity(
          id: "e\(index)", kind: entity.0, name: entity.1, country: entity.2, role: entity.3,
          mentions: [Mention(range: index..<index + 3), Mention(field: .caption(0), range: 0..<3)])
      },
      countries: countries.map {
        CountryInArticle(code: $0.0, name: $0.1, how: .named, mentions: 2)
      },
      dates: [DateMention(range: 1..<4, value: "2023", isInferred: true)],
      insights: Insights(events: events))
    return AnnotatedArticle(parsed: parsed, annotation: annotation)
  }
}
