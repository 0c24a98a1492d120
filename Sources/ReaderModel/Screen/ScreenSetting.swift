/// The external inputs of the reader.
package struct ScreenSetting: Sendable {
  /// The archive's name for the header.
  package let archiveName: String
  /// Names and codes of countries.
  package let countries: any CountryDirectory
  /// The day that "yesterday" in a query counts from.
  package let today: CivilDate
  /// The names of months for queries.
  package let calendar: CalendarNames
  /// The searches that a query may name.
  package internal(set) var searches: QueryNames
  /// The rules that decide which names mean the same.
  package let rules: IdentityRules
  /// The table of keys and commands; ``Event/rebound(_:)`` changes it while the reader runs.
  package internal(set) var bindings: KeyBindings
  /// Looks and programs; `:set` changes them while the reader runs.
  package internal(set) var configuration: ReaderConfiguration
  /// The byte ranges of the sentences of a text, in order; none unless passages go by sentences.
  package let sentences: @Sendable (String) -> [Range<Int>]
  /// Sections of the help besides the keys.
  package let helpSections: [HelpSection]

  /// A setting.
  package init(
    archiveName: String, countries: any CountryDirectory, today: CivilDate, rules: IdentityRules,
    calendar: CalendarNames = .numbersOnly, searches: QueryNames = .none,
    bindings: KeyBindings = .standard, configuration: ReaderConfiguration = ReaderConfiguration(),
    sentences: @escaping @Sendable (String) -> [Range<Int>] = { _ in [] },
    helpSections: [HelpSection] = []
  ) {
    self.archiveName = archiveName
    self.countries = countries
    self.today = today
    self.calendar = calendar
    self.searches = searches
    self.rules = rules
    self.bindings = bindings
    self.configuration = configuration
    self.sentences = sentences
    self.helpSections = helpSections
  }

  /// The query of a typed line.
  func query(_ line: String) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: countries, today: today, calendar: calendar, searches: searches)
  }
}
