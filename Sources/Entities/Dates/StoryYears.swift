import ReaderModel

/// Lends days and months without a year the year that the story has just named.
///
/// "The floods of March 2019 … on March 12"; "began on May 3, 2019. On May 4 shops burned": the later
/// date lies in the month of the earlier one or right behind it. Where there is no publication, the
/// year of another date in the same sentence serves as well.
struct StoryYears {
  /// Days behind a date within which the story goes on.
  private static let reach = 15
  /// Days before the publication in which a date without a year is rather of these days.
  private static let freshness = 21
  /// Pieces from one date to the next within which a story goes on.
  private static let distance = 150
  /// The same within a sentence.
  private static let distanceInSentence = 20

  private struct Moment {
    var first: CivilDate
    var isMonth: Bool
    var piece: Int
  }

  private let findings: [DateFinding]
  private let text: PieceText
  private let published: DateReference?
  private var last: Moment?

  /// The years of `findings` in `text`.
  init(_ findings: [DateFinding], in text: PieceText, published: DateReference?) {
    self.findings = findings
    self.text = text
    self.published = published
  }

  /// The year that finding `index`, which has none, gets from a date before or beside it.
  func year(for index: Int, tense: ClauseTense) -> Int? {
    if published == nil { return yearBeside(index) }
    guard tense != .future, let day = openDay(findings[index].expression) else { return nil }
    if let year = yearBehindAnd(index, day) { return year }
    guard let last, findings[index].pieces.lowerBound - last.piece < Self.distance,
      let date = CivilDate(year: last.first.year, month: day.month, day: day.day ?? 1)
    else { return nil }
    let isSameMonth = day.month == last.first.month
    let days = date.daysSinceEpoch - last.first.daysSinceEpoch
    // A month alone is compared with that of the year before: "in March 1986 … in March".
    if day.day == nil, let published, published.year - last.first.year < 2 {
      return tense == .past && goesOn(day.month, from: last) ? last.first.year : nil
    }
    guard last.isMonth ? isSameMonth : isSameMonth || (0...Self.reach).contains(days),
      !isFresh(day)
    else { return nil }
    return last.first.year
  }

  /// Remembers the day or month that finding `index` turned out to be.
  mutating func note(_ index: Int, as expression: DateExpression, _ span: CalendarSpan?) {
    guard expression.writtenYear != nil, let span, let first = span.firstDay else { return }
    let piece = findings[index].pieces.upperBound
    switch span {
    case .day, .interval(.day, _): last = Moment(first: first, isMonth: false, piece: piece)
    case .month, .interval(.month, _): last = Moment(first: first, isMonth: true, piece: piece)
    default: break
    }
  }

  /// The month, and day where there is one, of a date without a year or of the first of a span.
  private func openDay(_ expression: DateExpression) -> (month: Int, day: Int?)? {
    switch expression {
    case .day(let month, let day, nil, .open): (month, day)
    case .month(let month, .open): (month, nil)
    case .interval(let first, _) where expression.writtenYear == nil: openDay(first)
    default: nil
    }
  }

  /// "in March 2024 she won; in April she lost": one of the three months behind, which has not come
  /// yet this year.
  private func goesOn(_ month: Int, from last: Moment) -> Bool {
    guard let published, published.year == last.first.year + 1, let now = published.month else {
      return false
    }
    return (1...3).contains(month - last.first.month) && month > now
  }

  /// A date of the last days is rather that of the news itself.
  private func isFresh(_ day: (month: Int, day: Int?)) -> Bool {
    guard let published else { return false }
    return [published.year - 1, published.year].contains { year in
      guard let date = CivilDate(year: year, month: day.month, day: day.day ?? 1) else {
        return false
      }
      let age = published.pivot.daysSinceEpoch - date.daysSinceEpoch
      return (0...Self.freshness).contains(age)
    }
  }

  /// "arrested on March 3 and freed on April 20, 2019": the year stands with the second date.
  private func yearBehindAnd(_ index: Int, _ day: (month: Int, day: Int?)) -> Int? {
    guard findings.indices.contains(index + 1), case .day = findings[index + 1].expression,
      let year = findings[index + 1].expression.writtenYear,
      let between = between(index, index + 1),
      between.contains(where: { text.pieces[$0].hash == Self.and }), !isFresh(day)
    else { return nil }
    return year
  }

  /// The year of the next or the previous date in the same sentence.
  private func yearBeside(_ index: Int) -> Int? {
    for other in [index + 1, index - 1] where findings.indices.contains(other) {
      guard let year = findings[other].expression.writtenYear, between(index, other) != nil else {
        continue
      }
      return year
    }
    return nil
  }

  /// The pieces between two findings of one sentence; nil where they are too many.
  private func between(_ index: Int, _ other: Int) -> Range<Int>? {
    let (first, second) = (findings[min(index, other)], findings[max(index, other)])
    let pieces = first.pieces.upperBound..<second.pieces.lowerBound
    guard pieces.count < Self.distanceInSentence,
      !pieces.contains(where: { ClauseTense.isBoundary(after: $0, in: text) })
    else { return nil }
    return pieces
  }

  private static let and = PieceHash("and").value
}
