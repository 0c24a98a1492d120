extension ScreenState {
  mutating func openPicker(_ kind: Facet.Kind, merging entity: Entity? = nil) -> [Effect] {
    let picker = Picker(kind: kind, merging: entity)
    overlay = .picker(picker)
    return requestPicks(for: picker)
  }

  mutating func pressInPicker(_ key: Key, _ old: Picker) -> [Effect] {
    var picker = old
    switch key {
    case .escape: return leavePicker()
    case .enter: return pick(picker)
    case .tab where picker.merging != nil: picker.turn()
    case .down, .control("n"), .tab: picker.move(by: 1)
    case .up, .control("p"), .backTab: picker.move(by: -1)
    case .pageDown: picker.move(by: 10)
    case .pageUp: picker.move(by: -10)
    case .backspace where picker.prompt.text.isEmpty: return leavePicker()
    default:
      let before = picker.needle
      guard picker.prompt.edit(key) else { return [] }
      if picker.needle != before {
        picker.isStale = true
        overlay = .picker(picker)
        return requestPicks(for: picker)
      }
    }
    overlay = .picker(picker)
    return []
  }

  private mutating func leavePicker() -> [Effect] {
    overlay = .none
    isPickAwaited = false
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
    if let merge = picker.merge { return rule(merge.ruling) }
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

  /// Filters are picked among what the list shows, and what to merge with in the whole archive.
  private mutating func requestPicks(for picker: Picker) -> [Effect] {
    isPickAwaited = false
    return [
      .archive(
        .loadFacets(
          FacetsRequest(
            kind: picker.kind, query: picker.merging == nil ? query : .everything,
            narrowedBy: picker.needle, limit: Picker.limit, purpose: .picker,
            ticket: nextTicket(.picker))))
    ]
  }
}
