/// Formats dates of publication for the screen.
package enum DateLabel {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// For the list: `24 Feb 2023?`, `Feb 2023`, `2023`, `—`; the question mark means inferred.
  package static func short(_ date: PublicationDate) -> String {
    day(date) + (date.isInferred ? "?" : "")
  }

  /// For a narrow list: `Feb ’23?`, `2023`, `—`; at most 8 columns.
  package static func compact(_ date: PublicationDate) -> String {
    guard let day = date.day, date.precision != .unknown else { return "—" }
    let mark = date.isInferred ? "?" : ""
    if date.precision == .year { return String(day.year) + mark }
    return "\(months[day.month - 1]) ’\(padded(day.year % 100, 2))" + mark
  }

  /// For the article: with the time, and with a note if the zone is assumed or the date inferred.
  package static func long(_ date: PublicationDate) -> String {
    guard date.day != nil, date.precision != .unknown else { return "date unknown" }
    var label = day(date)
    if date.precision == .minute, let minute = date.minuteOfDay {
      label += " \(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
      if let zone = date.zone { label += " " + self.zone(zone) }
      if date.isZoneAssumed { label += " (zone assumed)" }
    }
    return label + (date.isInferred ? " (inferred)" : "")
  }

  private static func day(_ date: PublicationDate) -> String {
    guard let day = date.day else { return "—" }
    switch date.precision {
    case .unknown: return "—"
    case .year: return String(day.year)
    case .month: return "\(months[day.month - 1]) \(day.year)"
    case .day, .minute: return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }
  }

  private static func zone(_ minutes: Int) -> String {
    if minutes == 0 { return "UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":" + padded(size % 60, 2)
    return "UTC" + (minutes < 0 ? "−" : "+") + "\(size / 60)\(rest)"
  }
}
