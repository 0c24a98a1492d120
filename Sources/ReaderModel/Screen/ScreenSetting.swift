/// What the reader is given at its start and never changes.
package struct ScreenSetting: Sendable {
  /// The archive's name for the header.
  package let archiveName: String
  /// Names and codes of countries.
  package let countries: any CountryDirectory
  /// The day that "yesterday" in a query counts from.
  package let today: CivilDate
  /// The names of months that queries may use.
  package let calendar: CalendarNames
  /// The key table.
  package let bindings: KeyBindings

  /// A setting.
  package init(
    archiveName: String, countries: any CountryDirectory, today: CivilDate,
    calendar: CalendarNames = .numbersOnly, bindings: KeyBindings = .standard
  ) {
    self.archiveName = archiveName
    self.countries = countries
    self.today = today
    self.calendar = calendar
    self.bindings = bindings
  }
}
