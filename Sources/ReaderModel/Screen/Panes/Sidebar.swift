import Text

/// The third pane: the entities of the article, or the facets of the whole result.
package struct Sidebar: Equatable, Sendable {
  /// What the pane shows.
  package enum Content: Equatable, Sendable {
    case entities, facets
  }

  /// A row of the pane.
  package enum Row: Equatable, Sendable {
    case blank
    case heading(String)
    /// An entity of the article, by its index in the annotation.
    case entity(Int)
    /// A country that the article implies without naming it.
    case implied(CountryInArticle)
    /// A second line under a person: the office.
    case role(String)
    /// A date in the text as an ISO value, and how often it occurs.
    case date(String, Int)
    case facet(Facet)

    /// Whether the cursor can be on it.
    package var isSelectable: Bool {
      switch self {
      case .entity, .implied, .date, .facet: true
      case .blank, .heading, .role: false
      }
    }
  }

  /// What the pane shows.
  package private(set) var content = Content.entities
  /// The rows, after narrowing.
  package private(set) var rows: [Row] = []
  /// The index of the selected row; nil if no row can be selected.
  package private(set) var cursor: Int?
  /// The first row on the screen.
  package private(set) var top = 0
  /// The text that narrows the pane; empty for all rows.
  package private(set) var narrowing = ""
  private var facets: [Facet.Kind: [Facet]] = [:]

  /// The facets that the pane counts, in its order.
  static let facetKinds = Kind.counted.filter { $0.traits.paneOrder != nil }
    .sorted { ($0.traits.paneOrder ?? 0) < ($1.traits.paneOrder ?? 0) }
  /// The most values of each kind.
  static let facetLimit = 12

  /// The selected row.
  package var selected: Row? { cursor.flatMap { rows.indices.contains($0) ? rows[$0] : nil } }

  /// Takes the values of a kind.
  mutating func take(_ values: [Facet], of kind: Facet.Kind) {
    facets[kind] = values
    if content == .facets { rebuild(for: nil) }
  }

  /// Switches the content, selects its first row and clears narrowing.
  mutating func show(_ content: Content, _ annotation: Annotation?) {
    self.content = content
    cursor = nil
    narrowing = ""
    rebuild(for: annotation)
  }

  /// Shows only rows that contain `text`.
  mutating func narrow(to text: String, of annotation: Annotation?) {
    narrowing = text
    rebuild(for: annotation)
  }

  /// Puts the cursor on the row at `index`, if it can be selected.
  mutating func select(_ index: Int) {
    if rows.indices.contains(index), rows[index].isSelectable { cursor = index }
  }

  /// Rebuilds the rows; the cursor stays on its row or goes to the first.
  mutating func rebuild(for annotation: Annotation?) {
    let before = selected
    rows = content == .entities ? entityRows(annotation ?? .empty) : facetRows()
    cursor =
      before.flatMap { row in rows.firstIndex(of: row) } ?? rows.firstIndex { $0.isSelectable }
  }

  /// Moves the cursor over `count` selectable rows.
  mutating func move(by count: Int) {
    let selectable = rows.indices.filter { rows[$0].isSelectable }
    guard let cursor, let place = selectable.firstIndex(of: cursor) else { return }
    self.cursor = selectable[min(max(0, place + count), selectable.count - 1)]
  }

  /// Scrolls so that the cursor, and a heading right above it, is among `visible` rows.
  mutating func scroll(visible: Int) {
    guard let cursor else {
      top = 0
      return
    }
    let first = rows.firstIndex { $0.isSelectable } == cursor ? 0 : max(0, cursor - 1)
    top = min(top, first)
    top = max(top, cursor - max(1, visible) + 1)
    top = max(0, min(top, max(0, rows.count - visible)))
  }

  private func entityRows(_ annotation: Annotation) -> [Row] {
    let needle = FoldedText(narrowing)
    var result: [Row] = []
    for kind in Kind.entities {
      let members = annotation.entities.indices.filter {
        annotation.entities[$0].kind == kind && keeps(annotation.entities[$0].name, needle)
      }
      let implied = kind == .country ? annotation.impliedCountries : []
      let countries = implied.filter { keeps($0.name, needle) }
      guard !members.isEmpty || !countries.isEmpty else { continue }
      addHeading(kind.traits.heading, to: &result)
      defer { result += countries.map(Row.implied) }
      for index in members {
        result.append(.entity(index))
        if let role = annotation.entities[index].role { result.append(.role(role)) }
      }
    }
    let dates = dateRows(annotation.dates, needle)
    if !dates.isEmpty {
      addHeading("Dates", to: &result)
      result += dates
    }
    return result
  }

  private func dateRows(_ dates: [DateMention], _ needle: FoldedText) -> [Row] {
    var counts: [String: Int] = [:]
    for date in dates { if let value = date.value { counts[value, default: 0] += 1 } }
    return counts.keys.sorted().filter { keeps($0, needle) }.map { .date($0, counts[$0] ?? 0) }
  }

  private func facetRows() -> [Row] {
    let needle = FoldedText(narrowing)
    var result: [Row] = []
    for kind in Self.facetKinds {
      let members = (facets[kind] ?? []).filter { keeps($0.name, needle) }
      guard !members.isEmpty else { continue }
      addHeading(kind.traits.heading, to: &result)
      result += members.map(Row.facet)
    }
    return result
  }

  private func addHeading(_ text: String, to rows: inout [Row]) {
    if !rows.isEmpty { rows.append(.blank) }
    rows.append(.heading(text))
  }

  private func keeps(_ name: String, _ needle: FoldedText) -> Bool {
    narrowing.isEmpty || !FoldedText(name).ranges(of: needle).isEmpty
  }
}
