import Text

/// What stands at a cell of the text.
extension Reading {
  /// The byte of the article whose letter stands at a cell of the screen; nil where there is none.
  func place(atX x: Int, y: Int, in screen: Surroundings) -> (field: ArticleField, offset: Int)? {
    let layout = screen.layout
    let area = layout.content(of: layout.text)
    guard let page, let parsed = article?.parsed, area.contains(x: x, y: y) else { return nil }
    let index = top + y - area.y
    guard page.lines.indices.contains(index), let field = page.lines[index].field else {
      return nil
    }
    let line = page.lines[index]
    let text = parsed[field].slice(line.range)
    let isJustified =
      screen.setting.configuration.appearance.isTextJustified && page.isContinued(index)
    var gaps =
      isJustified
      ? JustifiedGaps(text, notes: line.notes.map(\.text), columns: page.width) : nil
    var column = area.x + layout.textMargin + (line.kind == .caption ? 2 : 0)
    var offset = line.range.lowerBound
    var notes = line.notes[...]
    guard x >= column else { return nil }
    for character in text {
      while let note = notes.first, note.offset <= offset {
        column += DisplayWidth.of(note.text)
        notes.removeFirst()
      }
      column += DisplayWidth.of(String(character))
      if x < column { return (field, offset) }
      if character == " ", let extra = gaps?.next() { column += extra }
      offset += character.utf8.count
    }
    return nil
  }

  /// The entity of the current mention, by its index; nil if there is none.
  var mentionedEntity: Int? {
    guard let article, let mentionCursor, mentions.indices.contains(mentionCursor) else {
      return nil
    }
    let spot = mentions[mentionCursor]
    return article.annotation.entities.firstIndex { entity in
      entity.mentions.contains { $0.field == spot.field && $0.range == spot.range }
    }
  }

  /// Filters by the current mention.
  func filter(in screen: Surroundings) -> [ScreenRequest] {
    guard let article, let index = mentionedEntity else { return [] }
    let filter = article.annotation.entities[index].filter(in: article, by: screen.setting.rules)
    return filter.map { [.filter([$0])] } ?? []
  }
}

extension ScreenState {
  /// Selects the entity that is mentioned at a place of the text, there and among the entities.
  mutating func selectMention(in field: ArticleField, at offset: Int) {
    guard let annotation = reading.article?.annotation,
      let index = annotation.entities.firstIndex(where: { entity in
        entity.mentions.contains { $0.field == field && $0.range.contains(offset) }
      })
    else { return }
    let entity = annotation.entities[index]
    sidebar.select(entity: index, of: annotation)
    reading.mark(
      entity.mentions.map { Reading.Spot(field: $0.field, range: $0.range) }
        .sorted { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) })
    reading.goToMention(in: field, at: offset)
  }

  /// Does what Enter does, if a second click meets what can be opened or filtered by.
  mutating func takeDoubleClick(x: Int, y: Int) -> [Effect] {
    let pane = overlay == nil ? layout.focus(atX: x, y: y) : nil
    let effects = take(.click(x: x, y: y))
    guard let pane, hits(pane, x: x, y: y) else { return effects }
    return effects + (send(.activate, to: pane) ?? [])
  }

  private func hits(_ pane: Focus, x: Int, y: Int) -> Bool {
    switch pane {
    case .list:
      let row = y - layout.list.y - ScreenLayout.titleRows
      return row >= 0
        && list.window.rows.indices.contains(list.index(atRow: row, in: layout))
    case .entities:
      let area = layout.content(of: layout.entities)
      let flow = SidebarFlow(sidebar.rows, from: sidebar.top, in: area)
      return flow.row(atX: x - area.x, y: y - area.y).map { sidebar.rows[$0].isSelectable } ?? false
    case .text:
      guard let place = reading.place(atX: x, y: y, in: surroundings),
        let mention = reading.mentionCursor.map({ reading.mentions[$0] })
      else { return false }
      return mention.field == place.field && mention.range.contains(place.offset)
    case .searches:
      let row = y - layout.content(of: layout.rail).y
      return row >= 0 && searches.items.indices.contains(searches.top + row)
    // A second click on a fact opens it anyway, a chip is gone after the first.
    case .chips, .insight: return false
    }
  }
}
