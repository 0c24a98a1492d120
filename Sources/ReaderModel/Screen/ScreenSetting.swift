/// What the reader is given at its start and never changes.
public struct ScreenSetting: Sendable {
  /// The archive's name for the header.
  public let archiveName: String
  /// Names and codes of countries.
  public let countries: any CountryDirectory
  /// The day that "yesterday" in a query counts from.
  public let today: CivilDate
  /// The key table.
  public let bindings: KeyBindings

  /// A setting.
  public init(
    archiveName: String, countries: any CountryDirectory, today: CivilDate,
    bindings: KeyBindings = .standard
  ) {
    self.archiveName = archiveName
    self.countries = countries
    self.today = today
    self.bindings = bindings
  }
}
