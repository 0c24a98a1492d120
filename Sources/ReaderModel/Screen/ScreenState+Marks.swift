import Text

extension ScreenState {
  /// Turns a mark of the selected articles on or off.
  mutating func toggle(_ kind: MarkChange.Kind, count: Int?) -> [Effect] {
    guard let row = list.window.selected else { return tell("no article is selected") }
    if let reach = list.distantSelection(of: result.query) {
      let isOn = !(kind == .bookmarked ? row.isBookmarked : row.isRead)
      return collect(reach, for: .mark(kind, isOn: isOn))
    }
    let rows = list.rows(atOnce: count)
    let isOn = marks.wouldTurnOn(kind, rows)
    lastChange = .mark(kind, isOn)
    return mark(kind, isOn, rows)
  }

  /// Sets or removes a mark of the selected articles.
  mutating func mark(_ kind: MarkChange.Kind, _ isOn: Bool, _ rows: [ArticleRow]) -> [Effect] {
    let effect = marks.mark(rows, kind, isOn: isOn)
    list.endSelection()
    return effect.map { [.archive($0)] } ?? tell("nothing changes here")
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
    guard change.others.count <= ListWindow.capacity else {
      return [.archive(.loadSummary)] + renewQuery(keeping: list.window.place)
    }
    list.show(change)
    return [.archive(.loadSummary)]
  }

  /// Makes a ruling; the articles that it affects are updated in the background.
  mutating func rule(_ ruling: EntityRuling) -> [Effect] {
    guard let article = reading.article?.id else { return [] }
    _ = tell("renewing the articles that this concerns …")
    return [.archive(marks.make(ruling, on: article))]
  }

  /// Handles a ruling that has been saved and applied.
  mutating func take(_ change: RulingChange, articles: Int) -> [Effect] {
    _ = tell(change.sentence(articles: articles))
    result.follow(change, by: setting.rules)
    reading.renew()
    return renewQuery(keeping: list.window.place)
  }

  mutating func copyLink() -> [Effect] {
    if let passage = reading.selectedPassage {
      reading.endSelection()
      return tell("copied the selected lines") + [.terminal(.copy(passage.quote))]
    }
    if list.isSelecting { return cite(.links) }
    guard let link else { return tell("this article has no link") }
    return tell(Phrase("copied \(link)")) + [.terminal(.copy(link))]
  }

  /// Copies the selected passage with its source, or the source alone.
  mutating func quote() -> [Effect] {
    if let passage = reading.selectedPassage, let article = reading.article {
      reading.endSelection()
      return [.archive(.cite(.listed([article.id]), .passage(passage.quote)))]
    }
    return cite(.sources)
  }

  /// Copies the links or the sources of the selected articles.
  private mutating func cite(_ part: CitedPart) -> [Effect] {
    guard let group = group() else { return tell("no article is selected") }
    list.endSelection()
    return [.archive(.cite(group, part))]
  }

  /// Copies what the archive has written of articles.
  mutating func take(_ citation: String, of part: CitedPart, count: Int) -> [Effect] {
    if citation.isEmpty { return tell("no article here has a link") }
    let what =
      switch part {
      case .passage: "the passage with its source"
      case .sources: count == 1 ? "the source" : "\(grouped(count)) sources"
      case .links: count == 1 ? citation : "\(grouped(count)) links"
      }
    return tell(Phrase("copied \(what)")) + [.terminal(.copy(citation))]
  }

  mutating func openLink() -> [Effect] {
    if let article = reading.article?.parsed, !article.links.isEmpty {
      return open(LinkPicker(article))
    }
    guard let link else { return tell("this article has no link") }
    return open(link: link)
  }

  /// Opens an address; a browser gets no other than one of a page or a mail address.
  mutating func open(link: String) -> [Effect] {
    let isPage = link.hasPrefix("https://") || link.hasPrefix("http://")
    guard isPage || ArticleLink.isAllowed(link) else {
      return tell("only http, https and mailto links open", isProblem: true)
    }
    return [.terminal(.open(link))]
  }

  /// The link of the article in the text pane.
  private var link: String? { reading.article?.parsed.url.flatMap { $0.isEmpty ? nil : $0 } }
}
