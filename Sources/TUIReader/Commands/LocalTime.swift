import Foundation
import ReaderModel

/// Times in milliseconds since 1970, as commands print them.
enum LocalTime {
  /// `2023-07-31T07:04:00Z`.
  static func universal(_ milliseconds: Int64) -> String? {
    let seconds = Int(milliseconds / 1000)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: days), minuteOfDay: rest / 60, second: rest % 60, zone: 0,
      precision: .minute
    ).iso
  }

  /// `2023-07-31 16:04`, in the time of the computer.
  static func minute(_ milliseconds: Int64) -> String {
    var time = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&time, &parts)
    let day = [Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map { padded($0, 2) }
    let clock = [Int(parts.tm_hour), Int(parts.tm_min)].map { padded($0, 2) }
    return "\(Int(parts.tm_year) + 1900)-\(day.joined(separator: "-")) "
      + clock.joined(separator: ":")
  }
}
