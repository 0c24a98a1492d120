extension ScreenState {
  /// Turns a mark of the selected articles on or off: off if all of those in memory have it.
  mutating func toggle(_ kind: MarkChange.Kind) -> [Effect] {
    mark(kind, isOn: marks.isAbsent(kind, in: selectedRows))
  }

  /// Sets or removes a mark of the selected articles.
  mutating func mark(_ kind: MarkChange.Kind, isOn: Bool) -> [Effect] {
    lastChange = .mark(kind, isOn: isOn)
    if let reach = list.distantSelection(of: result.query) {
      return change(.mark(reach, kind, isOn: isOn))
    }
    let rows = selectedRows
    list.endSelection()
    guard !rows.isEmpty else { return tell("no article is selected") }
    return marks.mark(rows, kind, isOn: isOn).map { [.archive($0)] } ?? tell("nothing changes here")
  }

  /// Marks the article in the text pane as read, with the versions that its row stands for.
  mutating func markOpened(_ article: Article) -> [Effect] {
    let row = list.window.selected
    return marks.open(article, copies: row?.id == article.id ? row?.copies ?? [] : [])
      .map { [.archive($0)] } ?? []
  }

  /// Undoes or redoes a change; `verb` says which.
  mutating func take(_ step: MarkQueue.Step?, as verb: String) -> [Effect] {
    switch step {
    case .archive(let effect): return [.archive(effect)]
    case .result(let change):
      let effects = show(change.after, at: list.window.place)
      return effects + tell(Phrase("\(verb)ne: \(change.summary(setting))"))
    case nil: return tell(Phrase("nothing to \(verb)"))
    }
  }

  /// Shows a mark that is now on disk.
  mutating func take(_ change: MarkChange) -> [Effect] {
    marks.settle(change)
    reading.show(change)
    if change.reason != .opened { _ = tell(Phrase(change.sentence)) }
    list.show(change)
    insight.show(change)
    return [.archive(.loadSummary)]
  }

  /// Makes a ruling; the articles that it affects are updated in the background.
  mutating func rule(_ ruling: EntityRuling) -> [Effect] {
    guard let article = ruling.article ?? reading.article?.id else { return [] }
    _ = tell("renewing the articles that this concerns …")
    return [.archive(marks.make(ruling, on: article))]
  }

  /// Handles a ruling that has been saved and applied.
  mutating func take(_ change: RulingChange, articles: Int) -> [Effect] {
    _ = tell(change.sentence(articles: articles))
    var effects: [Effect] = []
    if case .wrong(let label, let article) = change.ruling, change.isOn {
      insight.remove(label, of: article)
    } else if insight.isOpen {
      effects = obey(insight.reload(result.query))
    }
    result.follow(change, by: setting.rules)
    reading.renew()
    return effects + renewQuery(keeping: list.window.place)
  }
}
