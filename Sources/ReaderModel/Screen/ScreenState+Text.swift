extension ScreenState {
  mutating func walk(_ action: Action) -> [Effect] {
    switch action {
    case .nextMention, .previousMention:
      if reading.mentions.isEmpty { markSelection(evenFromAfar: true) }
      guard reading.walkMentions(by: action == .nextMention ? 1 : -1) else {
        return tell("no entity is selected")
      }
    default:
      guard reading.walkMatches(by: action == .findNext ? 1 : -1) else {
        return tell("nothing was searched in this text; / searches")
      }
    }
    return []
  }

  /// Makes the third pane's rows anew.
  mutating func rebuildSidebar() {
    sidebar.rebuild(for: reading.article?.annotation)
  }

  /// Marks in the text what is selected in the third pane, while that has the focus (or has been
  /// walked by).
  mutating func markSelection(evenFromAfar: Bool = false) {
    guard focus == .entities || evenFromAfar || !reading.mentions.isEmpty else { return }
    reading.mark(selectedSpots)
  }

  private var selectedSpots: [Reading.Spot] {
    guard let annotation = reading.article?.annotation else { return [] }
    switch sidebar.selected {
    case .entity(let index):
      guard annotation.entities.indices.contains(index) else { return [] }
      return annotation.entities[index].mentions
        .map { Reading.Spot(field: $0.field, range: $0.range) }
        .sorted { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) }
    case .date(let value, _):
      return annotation.dates.filter { $0.value == value }
        .map { Reading.Spot(field: .text, range: $0.range) }
    default: return []
    }
  }
}
