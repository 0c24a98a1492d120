/// The window for picking a country, person, organisation or weapon.
package struct Picker: Overlay {
  /// The kind of value to pick.
  package let kind: Facet.Kind
  /// The entity to merge the picked one with; nil to pick a filter.
  package let merging: Entity?
  /// The typed text; a leading hyphen excludes the value.
  package internal(set) var line = Prompt()
  /// The matching values, in the archive's order.
  package private(set) var items: [Facet] = []
  /// The selected item's index.
  package private(set) var cursor = 0
  /// Whether the answer to the last letter is pending.
  package private(set) var isStale = true
  /// Whether Enter was pressed before that answer arrived.
  private var isPickAwaited = false
  /// The number of articles of ``merging``; nil until an answer has it.
  private var ownArticles: Int?
  /// Values to pick together, in the order of marking.
  package private(set) var marked: [Facet] = []
  /// Whether the marked values were marked to be excluded.
  private var isExcluding = false
  /// Whether the values are those of the whole archive, not of the present result.
  package private(set) var isWhole = false
  /// Whether to keep the other one of the two names.
  private var isTurned = false

  /// Values per request.
  private static let limit = 100
  /// The most values that are picked together.
  private static let mostMarked = 32
  /// Rows of a page.
  private static let page = 10

  init(kind: Facet.Kind, merging: Entity? = nil) {
    self.kind = kind
    self.merging = merging
    line = Prompt(proposing: merging.map { Self.stem(of: $0.name) } ?? "")
  }

  /// The first four letters of the longest word of a name, which other spellings mostly share.
  private static func stem(of name: String) -> String {
    let words = name.split { $0 == " " || $0 == "-" }
    return String((words.max { $0.count < $1.count } ?? "").prefix(4))
  }

  /// Whether the picked value is excluded.
  package var excludes: Bool {
    merging == nil && (line.text.first == "-" || (isExcluding && !marked.isEmpty))
  }

  /// The text that narrows the values.
  package var needle: String {
    merging == nil && line.text.first == "-" ? String(line.text.dropFirst()) : line.line
  }

  /// The selected value.
  package var selected: Facet? { items.indices.contains(cursor) ? items[cursor] : nil }

  /// The merge that Enter would make; nil if it picks a filter or nothing is selected.
  package func merge(by rules: IdentityRules) -> Merge? {
    guard let merging, let selected else { return nil }
    return Merge(merging, articles: ownArticles, with: selected, isTurned: isTurned, by: rules)
  }

  mutating func take(_ facets: [Facet]) {
    if let merging, let own = facets.first(where: { $0.name == merging.name }) {
      ownArticles = own.articles
    }
    items = facets.filter { merging == nil || ($0.name != merging?.name && !$0.isEvery) }
    cursor = 0
    isStale = false
    isTurned = false
  }

  private mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), max(0, items.count - 1))
    isTurned = false
  }
}

extension Picker {
  package mutating func open() -> [ScreenRequest] { [request] }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: return pick(by: screen.setting.rules)
    case .leave: return [.close]
    case .swap:
      isTurned.toggle()
      return []
    case .mark: return mark()
    case .scope:
      guard merging == nil else { return [] }
      isWhole.toggle()
      isStale = true
      return [request]
    default: return []
    }
  }

  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    move(by: movement.lines(page: Self.page) ?? (movement == .top ? -items.count : items.count))
    return []
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    guard line.text != before.text else { return [] }
    isStale = true
    isPickAwaited = false
    return [request]
  }

  /// A click picks a filter, or only selects when merging; a click outside closes the window.
  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    switch mouse {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .click(let x, let y):
      let window = PickerLayout(self, in: screen.layout)
      guard window.window.contains(x: x, y: y) else { return [.close] }
      guard let item = window.item(atX: x, y: y), items.indices.contains(item) else { return [] }
      move(by: item - cursor)
      return merging == nil && marked.isEmpty ? pick(by: screen.setting.rules) : []
    }
    return []
  }

  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .facets(let facets) = answer else { return [] }
    take(facets)
    return isPickAwaited ? pick(by: screen.setting.rules) : []
  }

  /// Picks the selected value. If the answer to the typed text is pending, picks when it arrives.
  private mutating func pick(by rules: IdentityRules) -> [ScreenRequest] {
    isPickAwaited = isStale
    if isStale { return [] }
    guard let facet = selected ?? marked.first else {
      return [.tell(Phrase("nothing fits ‘\(needle)’"))]
    }
    if let merge = merge(by: rules) { return [.close, .rule(merge.ruling)] }
    let values = marked.isEmpty ? [facet] : marked
    let filters = values.compactMap { $0.kind.filter(for: $0, by: rules) }
    guard !filters.isEmpty else { return [.close] }
    let picked =
      excludes ? filters.map(Filter.not) : filters.count == 1 ? filters : [.or(filters)]
    return [.close, isWhole ? .filterAnew(picked) : .filter(picked)]
  }

  /// Marks the selected value, or takes the mark away, and goes to the next.
  private mutating func mark() -> [ScreenRequest] {
    guard merging == nil, !isStale, let facet = selected else { return [] }
    if let place = marked.firstIndex(where: { $0.isSameValue(as: facet) }) {
      marked.remove(at: place)
    } else if marked.count < Self.mostMarked {
      isExcluding = excludes
      marked.append(facet)
    }
    // The next letter begins another name.
    line = Prompt(proposing: needle)
    move(by: 1)
    return []
  }

  /// Whether a value is marked.
  package func isMarked(_ facet: Facet) -> Bool { marked.contains { $0.isSameValue(as: facet) } }

  /// Requests values: filters from the current result, names to merge with from the whole archive.
  private var request: ScreenRequest {
    .pickValues(kind, narrowedBy: needle, limit: Self.limit, inResult: merging == nil && !isWhole)
  }
}

extension Facet {
  /// Whether it is the same value, perhaps counted elsewhere.
  fileprivate func isSameValue(as other: Facet) -> Bool {
    var other = other
    other.articles = articles
    return self == other
  }
}
