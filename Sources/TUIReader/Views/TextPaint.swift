import ReaderModel

/// The colours of some lines of an article: entities and dates, with matches and mentions over them.
///
/// Looks only at mentions in these lines, so that an article with 100,000 mentions is drawn as fast
/// as any other.
struct TextPaint {
  /// A range of a field with its own style.
  struct Span {
    let range: Range<Int>
    let ink: Style.Ink?
    let tint: Style.Tint

    /// The style, based on that of the line.
    func style(over base: Style) -> Style {
      Style(
        ink: ink ?? base.ink, tint: tint == .none ? base.tint : tint,
        isBold: base.isBold || tint != .none)
    }
  }

  private let spans: [ArticleField: [Span]]

  /// The colours of `lines`, which are in the order of the page.
  init(article: Article, reading: Reading, lines: ArraySlice<TextPage.Line>) {
    var shown: [ArticleField: Range<Int>] = [:]
    for line in lines {
      guard let field = line.field else { continue }
      let start = shown[field]?.lowerBound ?? line.range.lowerBound
      shown[field] = start..<max(start, line.range.upperBound)
    }
    func isShown(_ field: ArticleField, _ range: Range<Int>) -> Bool {
      shown[field]?.overlaps(range) == true
    }
    var spans: [ArticleField: [Span]] = [:]
    for date in article.annotation.dates where date.value != nil && isShown(.text, date.range) {
      spans[.text, default: []].append(Span(range: date.range, ink: .date, tint: .none))
    }
    for entity in article.annotation.entities {
      for mention in entity.mentions where isShown(mention.field, mention.range) {
        spans[mention.field, default: []].append(
          Span(range: mention.range, ink: entity.kind.ink, tint: .none))
      }
    }
    for passage in article.notes.compactMap({ $0.passage?.range }) where isShown(.text, passage) {
      spans[.text, default: []].insert(Span(range: passage, ink: nil, tint: .chip), at: 0)
    }
    let inks = spans
    func mark(_ spots: [Reading.Spot], _ current: Int?, _ tint: Style.Tint, _ strong: Style.Tint) {
      for (index, spot) in spots.enumerated() where isShown(spot.field, spot.range) {
        let ink = inks[spot.field]?.last { $0.range.overlaps(spot.range) }?.ink
        spans[spot.field, default: []].append(
          Span(range: spot.range, ink: ink, tint: index == current ? strong : tint))
      }
    }
    mark(reading.mentions, reading.mentionCursor, .mention, .currentMention)
    mark(reading.matches, reading.matchCursor, .match, .currentMatch)
    self.spans = spans
  }

  /// The spans of a field that overlap a line, topmost last.
  func spans(in field: ArticleField, meeting line: Range<Int>) -> [Span] {
    (spans[field] ?? []).filter { $0.range.overlaps(line) }
  }

  /// The style of a line without spans.
  static func base(_ kind: TextPage.Line.Kind, isSelected: Bool = false) -> Style {
    var style = plainBase(kind)
    if isSelected { style.tint = .selection }
    return style
  }

  private static func plainBase(_ kind: TextPage.Line.Kind) -> Style {
    switch kind {
    case .title: .strong
    case .subtitle, .byline, .caption, .reference: .secondary
    case .tags: Style(ink: .key)
    case .note: Style(ink: .bookmark)
    case .body, .blank: .plain
    }
  }
}
