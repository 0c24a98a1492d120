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

  /// Whether a query is being typed.
  var isTyping: Bool { typed != .everything }

  /// The result of `query`.
  package init(_ query: ArticleQuery = .everything) {
    filters = query.filter.distinctConditions
    order = query.order
  }

  /// The whole query.
  package var query: ArticleQuery {
    let filter = Filter.conjunction(filters + typed.filter.conditions)
    return ArticleQuery(
      filter: filter, order: typed.order == .newest ? order : typed.order, isFolded: isFolded)
  }

  /// Adds conditions; returns false if all exist already.
  mutating func add(_ new: [Filter]) -> Bool {
    let fresh = Filter.conjunction(new).distinctConditions.filter { !filters.contains($0) }
    filters += fresh
    return !fresh.isEmpty
  }

  /// Removes a condition; returns false if there is none at `index`.
  mutating func remove(at index: Int) -> Bool {
    guard filters.indices.contains(index) else { return false }
    filters.remove(at: index)
    return true
  }

  mutating func removeAll() { filters = [] }

  /// Applies `query` while it is typed; nil removes it. Returns false if there was none to remove.
  mutating func show(_ query: ArticleQuery?) -> Bool {
    guard query != nil || typed != .everything else { return false }
    typed = query ?? .everything
    return true
  }

  /// Adds a typed query to the filters; its order, if it has one, becomes the list's.
  mutating func keep(_ query: ArticleQuery) {
    typed = .everything
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
