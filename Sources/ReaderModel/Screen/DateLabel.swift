/// Formats dates of publication for the screen.
package enum DateLabel {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// For the list: `24 Feb 2023?`, `Feb 2023`, `2023`, `—`; the question mark means inferred.
  package static func short(
    _ date: PublicationDate, _ style: DateStyle = .monthName
  ) -> String {
    day(date, style) + (date.isInferred ? "?" : "")
  }

  /// The most columns of ``short(_:_:)``.
  package static func columns(of style: DateStyle) -> Int {
    switch style {
    case .monthName: 12
    case .monthFirst: 13
    case .iso, .dotted: 11
    }
  }

  /// For a narrow list: `Feb ’23?`, `2023`, `—`; at most 8 columns.
  package static func compact(
    _ date: PublicationDate, _ style: DateStyle = .monthName
  ) -> String {
    guard let day = date.day, date.precision != .unknown else { return "—" }
    let mark = date.isInferred ? "?" : ""
    if date.precision == .year { return String(day.year) + mark }
    switch style {
    case .monthName, .monthFirst:
      return "\(months[day.month - 1]) ’\(padded(day.year % 100, 2))" + mark
    case .iso, .dotted: return month(day, style) + mark
    }
  }

  /// For the article: with the time, and with a note if the zone is assumed or the date inferred.
  package static func long(
    _ date: PublicationDate, _ style: DateStyle = .monthName
  ) -> String {
    guard date.day != nil, date.precision != .unknown else { return "date unknown" }
    var label = day(date, style)
    if date.precision == .minute, let minute = date.minuteOfDay {
      label += " \(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
      if let zone = date.zone { label += " " + self.zone(zone) }
      if date.isZoneAssumed { label += " (zone assumed)" }
    }
    return label + (date.isInferred ? " (inferred)" : "")
  }

  /// A date in a text, as ISO value: the same style if it is a day, a month or a year.
  package static func value(_ iso: String, _ style: DateStyle) -> String {
    let isPlain = [4, 7, 10].contains(iso.utf8.count)
    let date = isPlain ? PublicationDate(isoDay: iso) : .unknown
    return date.day == nil ? iso : day(date, style)
  }

  private static func day(_ date: PublicationDate, _ style: DateStyle) -> String {
    guard let day = date.day else { return "—" }
    switch date.precision {
    case .unknown: return "—"
    case .year: return String(day.year)
    case .month: return month(day, style)
    case .day, .minute:
      let month = months[day.month - 1]
      return switch style {
      case .monthName: "\(day.day) \(month) \(day.year)"
      case .monthFirst: "\(month) \(day.day), \(day.year)"
      case .iso: day.description
      case .dotted: "\(padded(day.day, 2)).\(padded(day.month, 2)).\(day.year)"
      }
    }
  }

  private static func month(_ day: CivilDate, _ style: DateStyle) -> String {
    switch style {
    case .monthName, .monthFirst: "\(months[day.month - 1]) \(day.year)"
    case .iso: String(day.description.prefix(7))
    case .dotted: "\(padded(day.month, 2)).\(day.year)"
    }
  }

  private static func zone(_ minutes: Int) -> String {
    if minutes == 0 { return "UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":" + padded(size % 60, 2)
    return "UTC" + (minutes < 0 ? "−" : "+") + "\(size / 60)\(rest)"
  }
}
