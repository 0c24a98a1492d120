extension ScreenState {
  mutating func openPicker(_ kind: Facet.Kind) -> [Effect] {
    overlay = .picker(Picker(kind: kind))
    return requestPicks(kind, narrowedBy: "")
  }

  mutating func pressInPicker(_ key: Key, _ old: Picker) -> [Effect] {
    var picker = old
    switch key {
    case .escape:
      overlay = .none
      return []
    case .enter: return pick(picker)
    case .down, .control("n"), .tab: picker.move(by: 1)
    case .up, .control("p"), .backTab: picker.move(by: -1)
    case .pageDown: picker.move(by: 10)
    case .pageUp: picker.move(by: -10)
    case .backspace where picker.prompt.text.isEmpty:
      overlay = .none
      return []
    default:
      let before = picker.needle
      guard picker.prompt.edit(key) else { return [] }
      if picker.needle != before {
        picker.isStale = true
        overlay = .picker(picker)
        return requestPicks(picker.kind, narrowedBy: picker.needle)
      }
    }
    overlay = .picker(picker)
    return []
  }

  /// Takes the selected value. Keys can be faster than the archive: then the pick waits for the
  /// answer to what was typed.
  private mutating func pick(_ picker: Picker) -> [Effect] {
    if picker.isStale {
      isPickAwaited = true
      return []
    }
    isPickAwaited = false
    guard let facet = picker.selected else {
      message = ScreenMessage(text: "nothing fits ‘\(picker.needle)’", isProblem: false)
      return []
    }
    overlay = .none
    guard let filter = picker.kind.filter(for: facet) else { return [] }
    return add([picker.excludes ? .not(filter) : filter])
  }

  /// Takes the values of the last request.
  mutating func takePicks(_ facets: [Facet]) -> [Effect] {
    guard case .picker(var picker) = overlay else { return [] }
    picker.take(facets)
    overlay = .picker(picker)
    return isPickAwaited ? pick(picker) : []
  }

  private mutating func requestPicks(_ kind: Facet.Kind, narrowedBy needle: String) -> [Effect] {
    isPickAwaited = false
    return [
      .loadFacets(
        FacetsRequest(
          kind: kind, query: query, narrowedBy: needle, limit: Picker.limit, purpose: .picker,
          ticket: nextTicket(.picker)))
    ]
  }
}
