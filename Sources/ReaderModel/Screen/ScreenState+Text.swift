extension ScreenState {
  /// Shows the article in the text pane; nil for none.
  mutating func follow(_ id: Article.ID?) -> [Effect] {
    guard let id else {
      reading.clear()
      sidebar.rebuild(for: nil)
      return []
    }
    return reading.want(id).map { [.archive($0)] } ?? []
  }

  mutating func walkMentions(_ step: WalkStep) -> [Effect] {
    if reading.mentions.isEmpty { markSelection(evenFromAfar: true) }
    return reading.walkMentions(by: step.rawValue) ? [] : tell("no entity is selected")
  }

  mutating func walkMatches(_ step: WalkStep) -> [Effect] {
    reading.walkMatches(by: step.rawValue)
      ? []
      : tell(
        reading.sought.isEmpty
          ? "nothing was searched in this text; \(key: .search) searches"
          : "the words of the search are not in this article")
  }

  mutating func walkSentences(_ step: WalkStep) -> [Effect] {
    let isThere = reading.walkSentences(by: step.rawValue, split: setting.sentences)
    return isThere ? [] : tell("this article has no text to select")
  }

  /// Explains the current mention, or else the first one of the selection.
  mutating func inspect() -> [Effect] {
    if reading.mentions.isEmpty { markSelection(evenFromAfar: true) }
    let place = reading.mentionCursor ?? 0
    guard let article = reading.article, reading.mentions.indices.contains(place),
      let inspection = Inspection(
        at: reading.mentions[place], of: article, selected: sidebar.selected)
    else {
      return tell(
        "select an entity first: \(key: .focus(.next)) to the entities, then \(key: .move(.lines(1)))"
      )
    }
    return open(inspection)
  }

  /// Highlights the selection of the third pane in the text, while that has the focus or mentions
  /// are already highlighted.
  mutating func markSelection(evenFromAfar: Bool = false) {
    guard focus == .entities || evenFromAfar || !reading.mentions.isEmpty else { return }
    reading.mark(reading.article.map { sidebar.selectedSpots(in: $0.annotation) } ?? [])
  }
}
