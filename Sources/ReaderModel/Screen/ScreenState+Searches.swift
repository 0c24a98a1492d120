import Text

/// Saved searches.
extension ScreenState {
  /// Shows the rail and goes to it, or closes it.
  mutating func showSearches() -> [Effect] {
    if searches.isOpen, focus == .searches { return closeSearches() }
    searches.isOpen = true
    return focus(on: .searches) + [.archive(.loadSearches)]
  }

  mutating func closeSearches() -> [Effect] {
    searches.isOpen = false
    return focus(on: .list)
  }

  /// Takes the searches of the archive and has them counted.
  mutating func take(_ found: [SavedSearch]) -> [Effect] {
    setting.searches = QueryNames(found.map { NamedQuery(name: $0.name, query: $0.query) })
    let setting = setting
    searches.take(found) { try? setting.query($0) }
    return countSearches()
  }

  /// Asks for the counts if they are shown.
  mutating func countSearches() -> [Effect] {
    guard searches.isOpen || !searches.alerts.isEmpty, let requests = searches.requests else {
      return []
    }
    return [.archive(.countSearches(requests))]
  }

  /// Opens a saved search in place of all filters; what it has now is no longer new.
  mutating func openSearch(_ name: String) -> [Effect] {
    guard let item = searches.items.first(where: { $0.search.name == name }) else { return [] }
    guard let query = item.query else {
      do {
        _ = try setting.query(item.search.query)
        return []
      } catch {
        return tell(Phrase("‘\(name)’ can't be read: \(error)"), isProblem: true)
      }
    }
    let effects = replaceQuery(with: query) + [.archive(.look(name))]
    if layout.rail == layout.list || layout.list.isEmpty { _ = focus(on: .list) }
    let new = item.count.map { $0.new > 0 ? "\(grouped($0.new)) new since your last look" : "" }
    return effects + (new.map { $0.isEmpty ? [] : tell(Phrase("‘\(name)’: \($0)")) } ?? [])
  }

  /// Opens the line for the name under which the query is kept.
  mutating func keepSearch() -> [Effect] {
    guard settled.query.filter != .all else {
      return tell("no filter is set; there is nothing to keep")
    }
    return open(SearchNaming(query: settled.savedLine, names: searches.items.map(\.search.name)))
  }

  mutating func moveSearch(_ step: WalkStep) -> [Effect] {
    _ = searches.moveSelected(step)
    return []
  }

  mutating func alertSearch() -> [Effect] {
    guard let name = searches.selected?.search.name, let isOn = searches.toggleAlert() else {
      return []
    }
    return tell(
      Phrase(isOn ? "the title bar says what is new in ‘\(name)’" : "no alerts for ‘\(name)’"))
      + countSearches()
  }

  mutating func dropSearch() -> [Effect] {
    guard let name = searches.selected?.search.name else { return tell("no search is selected") }
    return change(.dropSearch(name))
  }
}
