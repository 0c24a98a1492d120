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
    /// Opens more values of a kind; the number of those that are not shown.
    case more(Facet.Kind, Int)
    /// The articles of each month of the result, in the order of time.
    case sparkline([Int])

    /// Whether the cursor can be on it.
    package var isSelectable: Bool {
      switch self {
      case .entity, .implied, .date, .facet, .more: true
      case .blank, .heading, .role, .sparkline: false
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
  var facets: [Facet.Kind: FacetPage] = [:]

  /// The kinds whose entities are all shown.
  var openedEntities: Set<Kind> = []
  /// The kinds whose counts are pending.
  var counting: Set<Facet.Kind> = []
  /// How many values are shown of kinds that were opened.
  var shown: [Facet.Kind: Int] = [:]

  /// The selected row.
  package var selected: Row? { cursor.flatMap { rows.indices.contains($0) ? rows[$0] : nil } }

  /// Takes the values of a kind.
  mutating func take(_ values: FacetPage, of kind: Facet.Kind) {
    facets[kind] = values
    counting.remove(kind)
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

  /// Puts the cursor on an entity of the article, if the pane shows entities.
  mutating func select(entity index: Int, of annotation: Annotation) {
    guard content == .entities else { return }
    if !rows.contains(.entity(index)) {
      openedEntities.insert(annotation.entities[index].kind)
      rebuild(for: annotation)
    }
    cursor = rows.firstIndex(of: .entity(index)) ?? cursor
  }

  /// Rebuilds the rows; the cursor stays on its row or goes to the first.
  mutating func rebuild(for annotation: Annotation?) {
    let before = selected
    rows = content == .entities ? entityRows(annotation ?? .empty) : facetRows()
    let place = before.flatMap { row in rows.firstIndex { $0.isSame(as: row) } }
    let here = cursor.flatMap { rows.indices.contains($0) && rows[$0].isSelectable ? $0 : nil }
    cursor = place ?? here ?? rows.firstIndex { $0.isSelectable }
  }

  /// Moves the cursor over `count` selectable rows.
  mutating func move(by count: Int) {
    let selectable = rows.indices.filter { rows[$0].isSelectable }
    guard let cursor, let place = selectable.firstIndex(of: cursor) else { return }
    self.cursor = selectable[min(max(0, place + count), selectable.count - 1)]
  }

  /// Scrolls so that the cursor, and a heading right above it, is in `area`.
  mutating func scroll(in area: Rect) {
    top = cursor.map { SidebarFlow.top(rows, cursor: $0, from: top, in: area) } ?? 0
  }

  func addHeading(_ text: String, to rows: inout [Row]) {
    if !rows.isEmpty { rows.append(.blank) }
    rows.append(.heading(text))
  }

  func keeps(_ name: String, _ needle: FoldedText) -> Bool {
    narrowing.isEmpty || !FoldedText(name).ranges(of: needle).isEmpty
  }
}
