/// The query whose result the reader shows: the chips, the order, and what is being typed.
package struct ResultQuery: Equatable, Sendable {
  /// The conditions that articles must meet, in the order in which they came: the chips.
  package private(set) var filters: [Filter]
  /// The order of the list.
  package var order: ArticleQuery.Order
  /// What the list shows while a query is being typed, besides ``filters``.
  private var typed = ArticleQuery.everything

  /// The result of `query`.
  package init(_ query: ArticleQuery = .everything) {
    filters = query.filter.distinctConditions
    order = query.order
  }

  /// The whole query.
  package var query: ArticleQuery {
    let filter = Filter.conjunction(filters + typed.filter.conditions)
    return ArticleQuery(filter: filter, order: typed.order == .newest ? order : typed.order)
  }

  /// Adds conditions; false when all of them are there.
  mutating func add(_ new: [Filter]) -> Bool {
    let fresh = Filter.conjunction(new).distinctConditions.filter { !filters.contains($0) }
    filters += fresh
    return !fresh.isEmpty
  }

  /// Takes a condition away; false when there is none at `index`.
  mutating func remove(at index: Int) -> Bool {
    guard filters.indices.contains(index) else { return false }
    filters.remove(at: index)
    return true
  }

  mutating func removeAll() { filters = [] }

  /// Shows `query` too, while it is typed; nil takes it back. False when that changes nothing.
  mutating func show(_ query: ArticleQuery?) -> Bool {
    guard query != nil || typed != .everything else { return false }
    typed = query ?? .everything
    return true
  }

  /// Makes a query that was typed part of the result; its order, if it names one, becomes the list's.
  mutating func keep(_ query: ArticleQuery) {
    typed = .everything
    _ = add([query.filter])
    if query.order != .newest { order = query.order }
  }
}

extension ArticleQuery.Order {
  /// The order that comes next in turn.
  var next: ArticleQuery.Order {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
