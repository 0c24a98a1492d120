import Text

/// Tags, notes and removal from the archive.
extension ScreenState {
  /// The selected rows, or the row under the cursor; nil if there is none.
  var selectedGroup: ArticleGroup? {
    if focus != .insight, let reach = list.distantSelection(of: result.query) {
      return .reach(reach)
    }
    let rows = selectedRows
    return rows.isEmpty ? nil : .listed(rows.map(\.id))
  }

  /// The selected rows of the list, or the article of the selected fact.
  var selectedRows: [ArticleRow] {
    focus == .insight ? insight.selected.map { [$0.article] } ?? [] : list.selectedRows
  }

  /// Has the archive make a change that can be undone.
  mutating func change(_ deed: DeskChange.Deed) -> [Effect] {
    list.endSelection()
    return [.archive(marks.make(deed))]
  }

  /// Opens the line for the tags of the selected articles.
  mutating func openTags() -> [Effect] {
    guard selectedGroup != nil else { return tell("no article is selected") }
    if list.isSelecting { return open(TagPrompt(count: list.selectedCount)) }
    guard let article = reading.article, article.id == list.window.selected?.id else {
      return tell("the article is still on its way")
    }
    return open(TagPrompt(of: article.tags))
  }

  /// Gives the selected articles the tags of a line, `tanks, -later`: a minus takes one away.
  mutating func changeTags(_ line: String) -> [Effect] {
    let (adding, removing) = TagPrompt.names(in: line)
    guard !adding.isEmpty || !removing.isEmpty else { return tell("no tag is named") }
    if line.split(separator: ",").contains(where: { Tag.isTooLong(String($0.trimmed)) }) {
      return tell("a tag has at most \(Tag.longestName) bytes", isProblem: true)
    }
    guard let group = selectedGroup else { return tell("no article is selected") }
    lastChange = .changeTags(line)
    return change(.tag(group, adding: adding, removing: removing))
  }

  /// Opens the line for a note on the selected passage or the article, or the notes that it has.
  mutating func openNotes() -> [Effect] {
    guard let article = reading.article else { return tell("no article is selected") }
    if let passage = reading.selectedPassage {
      return open(NotePrompt(on: passage, of: article.id))
    }
    return open(
      article.notes.isEmpty ? NotePrompt(on: nil, of: article.id) : NoteList(of: article))
  }

  /// Writes a note on the selected passage or the article.
  mutating func addNote(_ text: String) -> [Effect] {
    guard let article = reading.article else { return tell("no article is selected") }
    guard let text = Note.text(text) else { return tell("an empty note is none") }
    return change(.addNote(text, on: reading.selectedPassage, to: article.id))
  }

  /// Asks whether the selected articles are to be taken out of the archive.
  mutating func takeOut() -> [Effect] {
    guard let group = selectedGroup else { return tell("no article is selected") }
    return open(Confirmation(.desk(.takeOut(group)), "delete", of: group))
  }

  /// Opens the line for the file that the result or the selected articles go to.
  mutating func export() -> [Effect] {
    if list.isSelecting, let group = selectedGroup {
      return open(ExportPrompt(group, count: list.selectedCount))
    }
    guard list.window.selected != nil else { return tell("there is no article to export") }
    return open(
      ExportPrompt(.reach(.result(settled.query)), count: list.window.articles ?? list.window.total)
    )
  }

  /// Writes the result or the selected articles into a file.
  mutating func export(to path: String) -> [Effect] {
    let effects = export()
    guard var prompt = overlay as? ExportPrompt else { return effects }
    prompt.line.replace(with: path)
    overlay = prompt
    return effects + update(.accept)
  }

  /// Says how an export ended.
  mutating func take(_ outcome: ExportOutcome) -> [Effect] {
    let effects = answerOverlay(.exported(outcome))
    switch outcome {
    case .exists: return effects
    case .failed(let sentence): return effects + tell(Phrase(sentence), isProblem: true)
    case .written(let count, let damaged, let path):
      let rest = damaged > 0 ? "; \(grouped(damaged)) are damaged and left out" : ""
      return effects + tell(Phrase("wrote \(grouped(count, "article")) to \(path)\(rest)"))
    }
  }

  /// Shows a change that is now on disk.
  mutating func take(_ change: DeskChange, count: Int) -> [Effect] {
    _ = tell(change.sentence(count: count))
    if change.concernsSearches { return [.archive(.loadSearches)] }
    // What was put back is no news.
    if case .takeOut = change.deed { summary?.articles += change.isOn ? -count : count }
    reading.renew()
    return [.archive(.loadSummary)] + renewQuery(keeping: list.window.place)
  }
}
