/// Clock times and zones beside a date.
extension DateReader {
  /// The line with its times of day and their zones replaced by spaces: `Updated 9:00 a.m. ET`
  /// becomes `Updated`.
  package func lineWithoutTimes(_ line: String) -> String {
    var kept: [UInt8] = []
    let bytes = Array(line.utf8)
    var (index, start) = (0, 0)
    while index < tokens.count {
      guard let time = clock(at: index) else {
        index += 1
        continue
      }
      let end = zone(at: time.end, on: PrintedDate())?.end ?? time.end
      kept += bytes[start..<tokens[index].range.lowerBound]
      kept.append(0x20)
      (index, start) = (end, tokens[end - 1].range.upperBound)
    }
    return String(decoding: kept + bytes[start...], as: UTF8.self)
  }

  /// Extends `found` by the time that follows it, or the one right before it, and the zone.
  func addTime(to found: inout Found, after floor: Int) {
    if let time = time(from: found.tokens.upperBound) {
      found.date.minute = time.minute
      let zone = zone(at: time.end, on: found.date)
      found.date.zone = zone?.offset
      var end = zone?.end ?? time.end
      // C's `Mon Jul 31 16:04:00 2023`.
      if found.date.year == nil, let year = year(end) { (found.date.year, end) = (year, end + 1) }
      found.tokens = found.tokens.lowerBound..<end
      return
    }
    for start in max(floor, found.tokens.lowerBound - 10)..<found.tokens.lowerBound {
      guard let time = clock(at: start) else { continue }
      let zone = zone(at: time.end, on: found.date)
      let gap = tokensToSkip(from: zone?.end ?? time.end)
      guard gap == found.tokens.lowerBound else { continue }
      found.date.minute = time.minute
      found.date.zone = zone?.offset
      found.tokens = start..<found.tokens.upperBound
      return
    }
  }

  private typealias Time = (minute: Int, end: Int)

  private static let fillers: Set = [
    ",", "-", "–", "—", "|", "(", ")", "[", "]", ".", "·", "•", "at", "t", "o", "godz", "godzina",
    "um", "à",
    "a", "las", "r", "roku", "г", "в", "о", "on", ";", "/", "um", "ore", "року", "року", "р", "of",
    "년", "일", "alle", "às", "kl", "klo", "om",
  ]

  private func tokensToSkip(from index: Int) -> Int {
    var index = index
    while index < tokens.count,
      Self.fillers.contains(tokens[index].text) || calendar.isDay(tokens[index].text)
    {
      index += 1
    }
    return index
  }

  private func time(from index: Int) -> Time? {
    let start = tokensToSkip(from: index)
    return start - index <= 6 ? clock(at: start) : nil
  }

  /// `16:04`, `16.04`, `16h04`, `4:04 p.m.`, `4pm`, `오후 4:04`, `16시 4분`, with seconds or not.
  private func clock(at start: Int) -> Time? {
    var index = start
    guard index < tokens.count, index >= 0 else { return nil }
    var isAfternoon: Bool?
    if tokens[index].text == "오전" || tokens[index].text == "오후" {
      isAfternoon = tokens[index].text == "오후"
      index += 1
    }
    guard index < tokens.count, let hour = tokens[index].number, tokens[index].digits <= 2,
      hour <= 24
    else { return nil }
    index += 1
    var minute: Int?
    if index + 1 < tokens.count, [":", ".", "h", "시"].contains(tokens[index].text),
      tokens[index + 1].digits == 2 || tokens[index].text == "시",
      let value = tokens[index + 1].number, value < 60
    {
      minute = value
      index = skippingSeconds(index + 2)
    } else if index < tokens.count, tokens[index].text == "시" {
      (minute, index) = (0, index + 1)
    }
    if let half = halfOfDay(at: index) { (isAfternoon, index) = (half.isAfternoon, half.end) }
    guard minute != nil || isAfternoon != nil, hour < 24 else { return nil }
    if isAfternoon != nil, !(1...12).contains(hour) { isAfternoon = nil }
    let shifted = isAfternoon.map { hour % 12 + ($0 ? 12 : 0) } ?? hour
    return (shifted * 60 + (minute ?? 0), index)
  }

  private func skippingSeconds(_ index: Int) -> Int {
    var index = index
    if index < tokens.count, tokens[index].text == "분" { index += 1 }
    if index + 1 < tokens.count, tokens[index].text == ":", tokens[index + 1].digits == 2 {
      index += 2
    }
    let isFraction =
      index + 1 < tokens.count && tokens[index].text == "." && tokens[index + 1].digits >= 3
    return isFraction ? index + 2 : index
  }

  private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard index < tokens.count else { return nil }
    switch tokens[index].text {
    case "am": return (false, index + 1)
    case "pm": return (true, index + 1)
    case "a", "p":
      guard index + 2 < tokens.count, tokens[index + 1].text == ".", tokens[index + 2].text == "m"
      else { return nil }
      let end = index + 3 < tokens.count && tokens[index + 3].text == "." ? index + 4 : index + 3
      return (tokens[index].text == "p", end)
    default: return nil
    }
  }

  private func zone(at index: Int, on date: PrintedDate) -> (offset: Int, end: Int)? {
    var index = index
    while index < tokens.count, ["(", ",", "|", "uhr"].contains(tokens[index].text) { index += 1 }
    guard index < tokens.count else { return nil }
    if let offset = offset(at: index) { return offset }
    guard let clock = calendar.clock(named: tokens[index].text) else { return nil }
    let day = date.year.flatMap { year in
      CivilDate(year: year, month: date.month ?? 1, day: date.day ?? 1)
    }
    var end = index + 1
    if ["gmt", "utc"].contains(tokens[index].text), let shifted = offset(at: end) {
      return shifted
    }
    if end < tokens.count, tokens[end].text == ")" { end += 1 }
    return (clock.offset(on: day), end)
  }

  /// `+09:00`, `+0900`, `+9`.
  private func offset(at index: Int) -> (offset: Int, end: Int)? {
    guard index + 1 < tokens.count, let hours = tokens[index + 1].number,
      ["+", "-", "−"].contains(tokens[index].text), !tokens[index + 1].followsBlank
    else { return nil }
    let sign = tokens[index].text == "+" ? 1 : -1
    if tokens[index + 1].digits == 4, hours % 100 < 60, hours <= 1400 {
      return (sign * (hours / 100 * 60 + hours % 100), index + 2)
    }
    guard tokens[index + 1].digits <= 2, hours <= 14 else { return nil }
    if index + 3 < tokens.count, tokens[index + 2].text == ":",
      let minutes = tokens[index + 3].number,
      minutes < 60
    {
      return (sign * (hours * 60 + minutes), index + 4)
    }
    return (sign * hours * 60, index + 2)
  }
}
