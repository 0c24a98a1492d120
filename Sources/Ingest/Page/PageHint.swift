/// What the classes of an element say about its content.
struct PageHints: OptionSet, Sendable {
  let rawValue: UInt32

  static let related = PageHints(rawValue: 1 << 0)
  static let share = PageHints(rawValue: 1 << 1)
  static let newsletter = PageHints(rawValue: 1 << 2)
  static let advertisement = PageHints(rawValue: 1 << 3)
  static let comments = PageHints(rawValue: 1 << 4)
  static let navigation = PageHints(rawValue: 1 << 5)
  static let consent = PageHints(rawValue: 1 << 6)
  static let teaser = PageHints(rawValue: 1 << 7)
  static let tools = PageHints(rawValue: 1 << 8)
  static let about = PageHints(rawValue: 1 << 9)
  static let tags = PageHints(rawValue: 1 << 10)
  static let media = PageHints(rawValue: 1 << 11)
  static let caption = PageHints(rawValue: 1 << 12)
  static let credit = PageHints(rawValue: 1 << 13)
  static let lead = PageHints(rawValue: 1 << 14)
  static let kicker = PageHints(rawValue: 1 << 15)
  static let body = PageHints(rawValue: 1 << 16)
  static let byline = PageHints(rawValue: 1 << 17)
  static let date = PageHints(rawValue: 1 << 18)
  static let headline = PageHints(rawValue: 1 << 19)

  /// The hints by the names of their lists: `class related`.
  static let named: [(name: String, hint: PageHints)] = [
    ("related", .related), ("share", .share), ("newsletter", .newsletter),
    ("advertisement", .advertisement), ("comments", .comments), ("navigation", .navigation),
    ("consent", .consent), ("teaser", .teaser), ("tools", .tools), ("about", .about),
    ("tags", .tags), ("media", .media), ("caption", .caption), ("credit", .credit),
    ("lead", .lead), ("kicker", .kicker), ("body", .body), ("byline", .byline), ("date", .date),
    ("headline", .headline),
  ]

  /// Hints at content that is not the article's text, in the order in which they are named as the
  /// reason.
  static let reasons: [(hint: PageHints, why: String)] = [
    (.advertisement, "advertisement"), (.newsletter, "newsletter box"), (.share, "share widget"),
    (.related, "related link"), (.comments, "comments or counters"), (.consent, "cookie notice"),
    (.navigation, "navigation"), (.about, "note about the author or the site"), (.tags, "tags"),
    (.media, "video or gallery"), (.tools, "tool of the page"), (.teaser, "teaser"),
    (.kicker, "label"), (.byline, "byline"), (.date, "date line"), (.credit, "photo credit"),
  ]

  /// All of ``reasons``.
  static let furniture = PageHints(reasons.map(\.hint))
}
