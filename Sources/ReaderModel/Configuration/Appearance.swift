/// How the screen looks.
package struct Appearance: Equatable, Sendable {
  /// A fact about an article in a row of the list.
  package enum Column: String, CaseIterable, Sendable {
    case date, source, countries
  }

  /// The colours.
  package var theme = ThemeChoice()
  /// The facts that a row of the list shows besides the title.
  package var columns = Column.allCases
  /// The most rows of the screen for an article of the list, without what was searched.
  package var rowsPerArticle = 2
  /// How dates are written.
  package var dates = DateStyle.monthName
  /// The most columns of the text.
  package var textWidth = 80
  /// Whether the text stands in the middle of a wider pane.
  package var isTextCentred = true
  /// Whether the lines of a paragraph end below each other.
  package var isTextJustified = false
  /// The share of a wide screen that the list takes, in percent; 0 lets the reader choose.
  package var listShare = 0
  /// The same for the pane of entities and facets.
  package var entitiesShare = 0

  /// The defaults.
  package init() {}
}

/// How dates are written.
package enum DateStyle: String, CaseIterable, Sendable {
  /// `24 Feb 2023`.
  case monthName = "d mmm yyyy"
  /// `Feb 24, 2023`.
  case monthFirst = "mmm d, yyyy"
  /// `2023-02-24`.
  case iso = "yyyy-mm-dd"
  /// `24.02.2023`.
  case dotted = "dd.mm.yyyy"
}
