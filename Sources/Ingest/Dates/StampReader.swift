import ReaderModel
import Text

/// Reads the date field of a feed or a letter, in any of the forms that are sent.
///
/// RFC 822 and ISO 8601 with their usual mistakes, C's `ctime`, seconds since 1970, and dates as
/// people write them. The time, its half of the day and the zone are taken out first; what is left
/// are the day, the month and the year in some order.
struct StampReader {
  private var tokens: [DateToken]
  private let words: StampWords
  private let language: String?
  private let isDayFirst: Bool?
  private var time: Time?
  private var isAfternoon: Bool?
  private var offset: Int?
  private var isKorean = false

  private struct Time {
    var hour: Int
    var minute: Int
    var second: Int
  }

  /// The date in `stamp`; unknown if it has none that could be a publication's.
  ///
  /// - Parameters:
  ///   - language: That of the feed, a BCP 47 code.
  ///   - isDayFirst: Whether `1/2/2023` is in February, as other dates or the address of the feed say;
  ///     nil to go by the language.
  static func date(
    in stamp: String, _ words: StampWords, language: String? = nil, isDayFirst: Bool? = nil
  ) -> PublicationDate {
    let text = stamp.trimmed { $0.isBlank || $0 == "\n" }
    // A longer text is no date.
    guard !text.isEmpty, text.utf8.count <= 200 else { return .unknown }
    let line = Self.withPlainDigits(text)
    if let packed = PackedStamp.date(in: line) { return packed }
    var reader = StampReader(line, words, language: language, isDayFirst: isDayFirst)
    return reader.read()
  }

  private init(_ line: String, _ words: StampWords, language: String?, isDayFirst: Bool?) {
    self.words = words
    self.isDayFirst = isDayFirst ?? words.orders.isDayFirst(language: language, url: nil)
    self.language = language?.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init)
    tokens = DateToken.tokens(of: line)
  }

  /// `text` with the digits of all scripts as those of ASCII.
  private static func withPlainDigits(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return String(text) }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
      let ascii = digit.flatMap { Unicode.Scalar(0x30 + UInt32($0)) }
      plain.append(ascii ?? (scalar == "−" ? "-" : scalar))
    }
    return String(plain)
  }
}

extension StampReader {
  private mutating func read() -> PublicationDate {
    isKorean = tokens.contains { ["년", "월", "일", "시", "오전", "오후"].contains($0.text) }
    takeTime()
    // Halves of the day are usual in America, and in English elsewhere.
    let isMonthFirst = isDayFirst.map { !$0 } ?? (isAfternoon != nil)
    let day = StampDay(
      tokens, words, language: language, isMonthFirst: isMonthFirst, isKnown: isDayFirst != nil)
    guard let day else {
      return .unknown
    }
    return publication(day)
  }

  private func publication(_ stamp: StampDay) -> PublicationDate {
    guard var first = CivilDate(year: stamp.year, month: stamp.month ?? 1, day: stamp.day ?? 1)
    else { return .unknown }
    guard stamp.day != nil else {
      return PublicationDate(day: first, precision: stamp.month == nil ? .year : .month)
    }
    guard var time else {
      return PublicationDate(day: first, precision: .day, isInferred: stamp.isAmbiguous)
    }
    if let isAfternoon, (1...12).contains(time.hour) {
      time.hour = time.hour % 12 + (isAfternoon ? 12 : 0)
    }
    if time.hour == 24 { (first, time.hour) = (first.adding(days: 1), 0) }
    // The beginning of 1970 is a number that nobody set.
    if first.daysSinceEpoch == 0, time.hour == 0, time.minute == 0 { return .unknown }
    return PublicationDate(
      day: first, minuteOfDay: time.hour * 60 + time.minute, second: time.second,
      zone: offset(on: first) ?? (isKorean ? 540 : 0), precision: .minute,
      isInferred: stamp.isAmbiguous, isZoneAssumed: offset(on: first) == nil)
  }

  private func offset(on day: CivilDate) -> Int? {
    if let offset { return offset }
    return tokens.lazy.compactMap { words.offset($0.text, on: day) }.first
  }
}

extension StampReader {
  private func text(_ index: Int) -> String { index < tokens.count ? tokens[index].text : "" }

  private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, digits.contains(tokens[index].digits) else { return nil }
    return tokens[index].number
  }

  /// Takes `09:30`, `9.30`, `09h30`, `9시 30분`, `9 PM` with seconds, half of the day and offset.
  private mutating func takeTime() {
    let precise = tokens.indices.first { clock(at: $0) != nil }
    guard let start = precise ?? tokens.indices.first(where: { wholeHour(at: $0) != nil }),
      let found = clock(at: start) ?? wholeHour(at: start)
    else { return }
    var range = start..<found.end
    time = found.time
    if let half = half(at: range.upperBound) {
      (isAfternoon, range) = (half.isAfternoon, range.lowerBound..<half.end)
    } else if start > 0, let half = words.isAfternoon(text(start - 1)) {
      (isAfternoon, range) = (half, start - 1..<range.upperBound)
    }
    var end = range.upperBound
    while ["(", "uhr", "gmt", "utc", "ut", "z"].contains(text(end)) { end += 1 }
    if let shift = shift(at: end) { (offset, range) = (shift.offset, range.lowerBound..<shift.end) }
    tokens.removeSubrange(range)
  }

  private typealias Clock = (time: Time, end: Int)

  private func clock(at index: Int) -> Clock? {
    guard let hour = number(index, digits: 1...2), hour <= 24 else { return nil }
    let isUnit = ["시", "时", "時", "h"].contains(text(index + 1))
    guard isUnit || text(index + 1) == ":" || isDotted(index),
      let minute = number(index + 2, digits: isUnit ? 1...2 : 2...2), minute < 60
    else { return nil }
    var end = index + 3
    var second = 0
    if [":", ".", "분", "分"].contains(text(end)), let value = number(end + 1, digits: 1...2) {
      (second, end) = (min(value, 59), end + 2)
    }
    while ["분", "分", "초", "秒"].contains(text(end)) { end += 1 }
    if [".", ","].contains(text(end)), number(end + 1, digits: 1...9) != nil,
      end + 1 < tokens.count, !tokens[end + 1].followsBlank
    {
      end += 2
    }
    guard hour < 24 || minute == 0 else { return nil }
    return (Time(hour: hour, minute: minute, second: second), end)
  }

  /// `9 PM`, `9시`.
  private func wholeHour(at index: Int) -> Clock? {
    guard let hour = number(index, digits: 1...2), hour < 24 else { return nil }
    let time = Time(hour: hour, minute: 0, second: 0)
    if half(at: index + 1) != nil { return (time, index + 1) }
    return ["시", "时", "時"].contains(text(index + 1)) ? (time, index + 2) : nil
  }

  /// Whether `9.30` at `index` is a time, and neither `07.02.2023` nor `2023.02.07`.
  private func isDotted(_ index: Int) -> Bool {
    text(index + 1) == "." && tokens.count > 5 && text(index + 3) != "."
      && (index == 0 || ![".", "-", "/"].contains(text(index - 1)))
  }

  private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    if let isAfternoon = words.isAfternoon(text(index)) { return (isAfternoon, index + 1) }
    guard ["a", "p"].contains(text(index)), text(index + 1) == ".", text(index + 2) == "m" else {
      return nil
    }
    return (text(index) == "p", index + (text(index + 3) == "." ? 4 : 3))
  }

  /// `+0900`, `+09:00`, `-3`.
  private func shift(at index: Int) -> (offset: Int, end: Int)? {
    guard ["+", "-"].contains(text(index)), let hours = number(index + 1, digits: 1...4),
      !tokens[index + 1].followsBlank
    else { return nil }
    let sign = text(index) == "-" ? -1 : 1
    if tokens[index + 1].digits > 2 {
      guard hours % 100 < 60, hours <= 1400 else { return nil }
      return (sign * (hours / 100 * 60 + hours % 100), index + 2)
    }
    guard hours <= 14 else { return nil }
    if text(index + 2) == ":", let minutes = number(index + 3, digits: 2...2), minutes < 60 {
      return (sign * (hours * 60 + minutes), index + 4)
    }
    let isLast = index + 2 >= tokens.count || text(index + 2) == ")"
    return isLast ? (sign * hours * 60, index + 2) : nil
  }
}
