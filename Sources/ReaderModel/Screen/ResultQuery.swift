/// The query whose result the reader shows: chips, order, and the query being typed.
package struct ResultQuery: Equatable, Sendable {
  /// The conditions that articles must meet, in the order in which they were added: the chips.
  package private(set) var filters: [Filter]
  /// The order of the list.
  package var order: ArticleQuery.Order
  /// Whether the list has one row for each story.
  package var isFolded = true
  /// The query being typed, which applies in addition to ``filters``.
  private var typed = ArticleQuery.everything
  /// Whether ``typed`` applies in place of the filters.
  private var isWhole = false

  /// Whether a query is being typed.
  package var isTyping: Bool { typed != .everything || isWhole }

  /// The result of `query`.
  package init(_ query: ArticleQuery = .everything) {
    filters = query.filter.distinctConditions
    order = query.order
  }

  /// The whole query.
  package var query: ArticleQuery {
    let filter = Filter.conjunction((isWhole ? [] : filters) + typed.filter.conditions)
    return ArticleQuery(
      filter: filter, order: typed.order == .newest && !isWhole ? order : typed.order,
      isFolded: isFolded)
  }

  /// The filters and the order as a line.
  var line: String {
    ArticleQuery(filter: .conjunction(filters.map(\.unfolded)), order: order).line
  }

  /// The same line with the words as they were typed: one that was kept while it could still go on
  /// stands for itself.
  var savedLine: String {
    ArticleQuery(filter: .conjunction(filters.map(\.asTyped)), order: order).line
  }

  /// Adds conditions; one that contradicts another replaces it. Returns false if all exist already.
  mutating func add(_ new: [Filter]) -> Bool {
    let fresh = Filter.conjunction(new).distinctConditions.filter { !filters.contains($0) }
    for filter in fresh {
      if let place = filters.firstIndex(of: filter.opposite) {
        filters[place] = filter
      } else {
        filters.append(filter)
      }
    }
    return !fresh.isEmpty
  }

  /// Removes a condition; returns false if there is none at `index`.
  mutating func remove(at index: Int) -> Bool {
    guard filters.indices.contains(index) else { return false }
    filters.remove(at: index)
    return true
  }

  mutating func removeAll() { filters = [] }

  /// Replaces each filter by what `renamed` makes of it; equal ones become one.
  mutating func rename(_ renamed: (Filter) -> Filter) {
    filters = Filter.and(filters.map(renamed)).distinctConditions
  }

  /// Applies `query` while it is typed, perhaps in place of the filters; nil removes it. Returns
  /// false if there was none to remove.
  mutating func show(_ query: ArticleQuery?, isWhole: Bool = false) -> Bool {
    guard query != nil || typed != .everything || self.isWhole else { return false }
    typed = query ?? .everything
    self.isWhole = isWhole
    return true
  }

  /// Adds a typed query to the filters; its order, if it has one, becomes the list's.
  mutating func keep(_ query: ArticleQuery) {
    typed = .everything
    isWhole = false
    _ = add([query.filter])
    if query.order != .newest { order = query.order }
  }
}

extension ArticleQuery.Order {
  /// The next order in turn.
  var next: ArticleQuery.Order {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}

extension Filter {
  /// The filter that leaves out what this one finds.
  fileprivate var opposite: Filter {
    if case .not(let inner) = self { inner } else { .not(self) }
  }

  /// The word of a filter that was still being typed; nil for others.
  private var begun: String? {
    guard case .or(let parts) = self, parts.count == 2, case .word(let word) = parts[0],
      parts[1] == .prefix(word)
    else { return nil }
    return word
  }

  /// The filter as a person would type it: a word that was still being typed is a beginning.
  fileprivate var unfolded: Filter { begun.map { .prefix($0) } ?? self }

  /// The filter as it was typed.
  fileprivate var asTyped: Filter { begun.map { .word($0) } ?? self }
}
