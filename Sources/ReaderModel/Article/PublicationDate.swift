/// When an article was published, exactly as precise as its file says.
package struct PublicationDate: Hashable, Sendable {
  /// How much of the date is known.
  package enum Precision: String, Hashable, Sendable, Codable, CaseIterable {
    case minute, day, month, year, unknown
  }

  /// The first day that the date allows (1 July for "July 2023"); nil if unknown.
  package var day: CivilDate?
  /// Minutes since midnight, local to ``zone``; nil unless the precision is ``Precision/minute``.
  package var minuteOfDay: Int?
  /// Seconds beyond ``minuteOfDay``, 0 to 59; 0 if none are given. Feeds give them.
  package var second = 0
  /// Offset from UTC in minutes (540 for Seoul); nil without a time or if no zone is known.
  package var zone: Int?
  /// How much of the date is known.
  package var precision: Precision
  /// Whether the date was inferred from the text instead of printed as such.
  package var isInferred: Bool
  /// Whether the zone was inferred from the source's country instead of printed.
  package var isZoneAssumed: Bool

  /// No date is known.
  package static let unknown = PublicationDate(precision: .unknown)

  /// A date; see the properties for what nil means.
  package init(
    day: CivilDate? = nil, minuteOfDay: Int? = nil, second: Int = 0, zone: Int? = nil,
    precision: Precision, isInferred: Bool = false, isZoneAssumed: Bool = false
  ) {
    self.day = day
    self.minuteOfDay = minuteOfDay
    self.second = second
    self.zone = zone
    self.precision = precision
    self.isInferred = isInferred
    self.isZoneAssumed = isZoneAssumed
  }

  /// The day, month or year that `text` begins with: `2023-07-31`, `2023-07`, `2023`; ``unknown``
  /// if it begins with none.
  package init(isoDay text: String) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    let month = parts.count > 1 ? parts[1] : nil
    let day = parts.count > 2 ? parts[2] : nil
    guard let year = parts.first ?? nil, (1000...9999).contains(year),
      let first = CivilDate(year: year, month: month ?? 1, day: day ?? 1)
    else {
      self = .unknown
      return
    }
    self.init(day: first, precision: day != nil ? .day : month != nil ? .month : .year)
  }

  /// Minutes since 1970-01-01 00:00 UTC, for the start of the day, month or year if no time is
  /// known; nil if unknown. A time without a zone counts as UTC.
  package var epochMinutes: Int? {
    day.map { $0.daysSinceEpoch * 1440 + (minuteOfDay ?? 0) - (zone ?? 0) }
  }

  /// ISO 8601 as far as known: `2023-07-31T16:04:00+09:00`, `2023-02-24`, `2023-02`, `2023`; nil if
  /// unknown.
  package var iso: String? {
    guard let day else { return nil }
    switch precision {
    case .unknown: return nil
    case .year: return padded(day.year, 4)
    case .month: return "\(padded(day.year, 4))-\(padded(day.month, 2))"
    case .day: return day.description
    case .minute:
      let minute = minuteOfDay ?? 0
      let clock = [minute / 60, minute % 60, second].map { padded($0, 2) }
      let time = "\(day)T\(clock.joined(separator: ":"))"
      guard let zone else { return time }
      if zone == 0 { return time + "Z" }
      let size = abs(zone)
      return time + (zone < 0 ? "-" : "+") + "\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }
  }

  /// Whether both dates are printed, as days at least, and this one is the earlier.
  package func isSurelyBefore(_ other: PublicationDate) -> Bool {
    guard !isInferred, !other.isInferred, let day, let otherDay = other.day,
      ![precision, other.precision].contains(where: { $0 == .month || $0 == .year })
    else { return false }
    guard precision == .minute, other.precision == .minute else { return day < otherDay }
    return (epochMinutes ?? 0, second) < (other.epochMinutes ?? 0, other.second)
  }
}
