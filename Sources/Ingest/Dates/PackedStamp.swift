import ReaderModel

/// Dates in digits alone: seconds or milliseconds since 1970, `20230207`, `20230207T093000Z`.
enum PackedStamp {
  /// The date that `text` is; nil if it is none of these forms.
  static func date(in text: String) -> PublicationDate? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = text.utf8.dropFirst(digits.count)
    guard let number = Int(Substring(digits)) else { return nil }
    if rest.isEmpty || rest.first == UInt8(ascii: "."), digits.count != 14 {
      switch digits.count {
      case 9, 10: return date(seconds: number)
      case 12, 13: return date(seconds: number / 1000)
      default: break
      }
    }
    switch digits.count {
    case 8 where rest.isEmpty: return date(day: number, clock: nil, zone: "")
    case 8:
      guard rest.first.map({ $0 | 0x20 == UInt8(ascii: "t") }) == true else { return nil }
      let clock = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      return date(day: number, clock: String(Substring(clock)), zone: zone(after: clock, in: rest))
    case 14:
      return date(
        day: number / 1_000_000, clock: String(Substring(digits.suffix(6))),
        zone: String(Substring(rest)))
    default: return nil
    }
  }

  private static func zone(
    after clock: Substring.UTF8View, in rest: Substring.UTF8View
  ) -> String {
    String(Substring(rest[clock.endIndex...]))
  }

  private static func date(seconds: Int) -> PublicationDate {
    let days = seconds / 86_400
    let rest = seconds % 86_400
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: days), minuteOfDay: rest / 60, second: rest % 60, zone: 0,
      precision: .minute)
  }

  private static func date(day: Int, clock: String?, zone: String) -> PublicationDate? {
    guard
      let first = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100),
      (1900...2199).contains(first.year)
    else { return nil }
    guard let clock else { return PublicationDate(day: first, precision: .day) }
    guard clock.utf8.count == 4 || clock.utf8.count == 6, let number = Int(clock) else {
      return nil
    }
    let time = clock.utf8.count == 4 ? number * 100 : number
    guard time < 240_000, time / 100 % 100 < 60, time % 100 < 60 else { return nil }
    let offset = offset(zone)
    return PublicationDate(
      day: first, minuteOfDay: time / 10_000 * 60 + time / 100 % 100, second: time % 100,
      zone: offset ?? 0, precision: .minute, isZoneAssumed: offset == nil)
  }

  /// The minutes of `Z`, `+0900`, `-03:30`; nil for anything else.
  private static func offset(_ text: String) -> Int? {
    if text.lowercased() == "z" { return 0 }
    guard let sign = text.first, "+-".contains(sign),
      let number = Int(text.dropFirst().filter { $0 != ":" }), number <= 1400
    else { return nil }
    return (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
  }
}
