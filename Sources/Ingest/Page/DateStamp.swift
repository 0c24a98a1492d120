import ReaderModel
import Text

/// Reads a date as metadata writes it.
enum DateStamp {
  /// The date in `text`: ISO 8601 in any of its forms, seconds or milliseconds since 1970, or a date as
  /// printed; nil if there is none with a year. `isDayFirst` tells how the page writes `5/6/2023`.
  static func read(
    _ text: String, _ calendar: CalendarNames, isDayFirst: Bool? = nil
  ) -> PublicationDate? {
    let text = String(text.unicodeScalars.prefix(200)).trimmed
    if let date = ISOStamp(text).date { return date }
    if let date = epoch(text) { return date }
    let found = DateReader(String(text), calendar).dates().first { $0.date.year != nil }
    guard let date = found?.date.read(isDayFirst: isDayFirst).publication(), isCredible(date) else {
      return nil
    }
    return date
  }

  /// Whether an article can be of that day: newspapers are older, the web is not.
  static func isCredible(_ date: PublicationDate) -> Bool {
    guard let year = date.day?.year else { return false }
    return (1980...2100).contains(year)
  }

  private static func epoch(_ text: Substring) -> PublicationDate? {
    guard text.utf8.count == 10 || text.utf8.count == 13, let number = Int(text),
      number > 300_000_000
    else { return nil }
    let minutes = (text.utf8.count == 13 ? number / 1000 : number) / 60
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: minutes / 1440), minuteOfDay: minutes % 1440, zone: 0,
      precision: .minute)
  }
}

/// `2023-07-31T16:04:00.123+09:00`, `2023-07-31 16:04`, `20230731T160400Z`, `2023/07/31`.
private struct ISOStamp {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var date: PublicationDate?

  init(_ text: Substring) {
    bytes = Array(text.utf8)
    date = read()
  }

  private mutating func read() -> PublicationDate? {
    guard let year = number(4), (1980...2100).contains(year) else { return nil }
    let hasMarks = take("-") || take("/") || take(".")
    guard let month = number(2) else { return nil }
    if hasMarks, !(take("-") || take("/") || take(".")) { return nil }
    guard let day = number(2), let civil = CivilDate(year: year, month: month, day: day) else {
      return nil
    }
    var date = PublicationDate(day: civil, precision: .day)
    if index == bytes.count { return date }
    guard take("T") || take("t") || take(" ") || take("_") else { return hasMarks ? nil : nil }
    while take(" ") {}
    guard let hour = number(2), hour < 24 else { return nil }
    _ = take(":")
    guard let minute = number(2), minute < 60 else { return nil }
    (date.minuteOfDay, date.precision) = (hour * 60 + minute, .minute)
    if take(":") || isDigit { skipSeconds() }
    while take(" ") {}
    date.zone = zone()
    return index == bytes.count || date.zone != nil ? date : nil
  }

  private var isDigit: Bool { index < bytes.count && (0x30...0x39).contains(bytes[index]) }

  private mutating func skipSeconds() {
    _ = number(2)
    guard take(".") || take(",") else { return }
    while isDigit { index += 1 }
  }

  private mutating func zone() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), hours <= 14 else { return nil }
    _ = take(":")
    return sign * (hours * 60 + (number(2) ?? 0))
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(mark.value) else { return false }
    index += 1
    return true
  }

  private mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += digits
    return value
  }
}
