import Text

/// The layout of the filter chips in one row.
package struct ChipRow: Equatable, Sendable {
  /// A filter's chip.
  package struct Chip: Equatable, Sendable {
    /// The text on it.
    package var label: String
    /// The filter's kind, for its colour; nil for words and dates.
    package var kind: Kind?
    /// Its columns, including spaces and cross.
    package var columns: Range<Int>
  }

  /// The chips that fit.
  package private(set) var chips: [Chip] = []
  /// The number of chips that do not fit.
  package private(set) var hidden = 0

  /// Lays out the chips of `filters`, as many as `width` columns hold.
  package init(filters: [Filter], setting: ScreenSetting, width: Int) {
    var x = 0
    for filter in filters {
      let room = max(8, filter.isChoice ? width - 4 : width / 2)
      let label = TerminalText.truncated(
        filter.label(setting.countries, columns: room), to: room)
      let end = x + DisplayWidth.of(label) + 4
      if end > width {
        hidden = filters.count - chips.count
        break
      }
      chips.append(Chip(label: label, kind: filter.kind, columns: x..<end))
      x = end + 1
    }
  }

  /// The chip at a column.
  package func index(atX x: Int) -> Int? { chips.firstIndex { $0.columns.contains(x) } }
}

extension Filter {
  /// The filter's label on a chip.
  func label(_ countries: any CountryDirectory) -> String {
    switch self {
    case .all: "everything"
    case .word(let word): word
    case .prefix(let word): word + "*"
    case .phrase(let words): "“\(words)”"
    case .field(let kind, let value):
      (kind.traits.isNamedOnChips ? "\(kind.field): " : "") + Self.shown(value)
    case .title(let words): "title: \(Self.shown(words))"
    case .country(let code): countries.name(of: code) ?? code.rawValue
    case .mark(.bookmarked): "★ bookmarked"
    case .mark(.unread): "● unread"
    case .mark(.read): "read"
    case .undated: "undated"
    case .note(let words): "note: \(Self.shown(words))"
    case .has(let possession): "with \(possession.rawValue)s"
    case .added(let arrival): arrival.label
    case .published(let from, let through): Self.label(from: from, through: through)
    case .and(let parts): parts.map { $0.label(countries) }.joined(separator: " and ")
    case .or(let parts):
      typedWord.map { $0 + "…" } ?? SpacedDesignator(self)?.text
        ?? parts.map { $0.label(countries) }.joined(separator: " or ")
    case .not(let part):
      part.isChoice ? "not (\(part.label(countries)))" : "not \(part.label(countries))"
    }
  }

  /// The label, with as many of several alternatives as fit `columns`: `Poland or 3 more`.
  fileprivate func label(_ countries: any CountryDirectory, columns: Int) -> String {
    let whole = label(countries)
    guard isChoice, case .or(let parts) = self, DisplayWidth.of(whole) > columns else {
      return whole
    }
    let labels = parts.map { $0.label(countries) }
    let fitting = (1..<labels.count).reversed().lazy.map { count in
      labels.prefix(count).joined(separator: " or ") + " or \(labels.count - count) more"
    }
    return fitting.first { DisplayWidth.of($0) <= columns } ?? whole
  }

  /// Whether it has alternatives that the chip lists.
  fileprivate var isChoice: Bool {
    guard case .or = self else { return false }
    return typedWord == nil && SpacedDesignator(self) == nil
  }

  /// The value without the `=` of an exact one.
  private static func shown(_ value: String) -> String {
    value.hasPrefix("=") ? String(value.dropFirst()) : value
  }

  /// The word, if the filter is a word or its prefix as made while typing; nil for other filters.
  private var typedWord: String? {
    guard case .or(let parts) = self, parts.count == 2, case .word(let word) = parts[0],
      parts[1] == .prefix(word)
    else { return nil }
    return word
  }

  /// The kind of the filter's value, for the colour.
  fileprivate var kind: Kind? {
    switch self {
    case .country: .country
    case .field(let kind, _): kind.traits.hue == .plain ? nil : kind
    case .not(let part): part.kind
    case .or(let parts):
      parts.dropFirst().allSatisfy { $0.kind == parts.first?.kind } ? parts.first?.kind : nil
    default: nil
    }
  }

  private static func label(from: CivilDate?, through: CivilDate?) -> String {
    switch (from, through) {
    case (let from?, let through?):
      from == through ? "\(from)" : "\(from) to \(through)"
    case (let from?, nil): "since \(from)"
    case (nil, let through?): "until \(through)"
    case (nil, nil): "any date"
    }
  }
}

extension Filter.Arrival {
  /// The label on a chip.
  fileprivate var label: String {
    switch self {
    case .sinceVisit: "new"
    case .lastImport: "last import"
    case .run(let number): "import \(number)"
    case .days(let first, let last):
      "added \(QueryDates.text(from: first, through: last).replacing("..", with: " – "))"
    }
  }
}
