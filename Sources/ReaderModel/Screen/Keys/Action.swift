/// A command of the reader, by a key or by its name on the command line.
package enum Action: Hashable, Sendable {
  /// Moves in the pane or window that has the focus.
  case move(Movement)
  case focus(FocusStep)
  case zoom
  /// What Enter does in a pane.
  case activate
  case toggleFacets
  /// Shows or hides the other versions of the selected story.
  case toggleStory
  /// One row for a story, or for every article.
  case toggleFolding
  case pick(Facet.Kind)
  /// Opens the search line of the pane.
  case search
  case removeFilter(FilterChoice)
  /// Filters by the mark, or removes that filter.
  case only(Filter.Mark)
  /// Filters by what came since the last visit, or removes that filter.
  case onlyNew
  /// Switches to the next order.
  case changeOrder
  case sort(ArticleQuery.Order)
  /// Replaces all filters by a typed query.
  case query(String)
  /// Opens the search line with that text in it.
  case typeQuery(String)
  /// Opens the whole query as a line.
  case editQuery
  case toggle(MarkChange.Kind)
  /// Sets or removes a mark, whatever the articles have.
  case mark(MarkChange.Kind, isOn: Bool)
  /// Begins a selection of several rows or lines, or ends it.
  case select
  /// Marks the whole result as read, after a question.
  case readAll
  /// Does the last change again, where the cursor is now.
  case again
  /// Opens the line for the tags of the selected articles.
  case tag
  /// Gives the selected articles the tags of a line.
  case changeTags(String)
  /// Opens the line for a note on the article or the selected passage.
  case note
  /// Writes a note on the article or the selected passage.
  case addNote(String)
  /// Takes the selected articles out of the archive, after a question.
  case takeOut
  /// Copies the selected passage, or the article's address, with its source.
  case quote
  /// Shows the saved searches, or closes them.
  case showSearches
  /// Keeps the present query under a name.
  case keepSearch
  case moveSearch(WalkStep)
  /// Says in the title bar what is new in the selected search, or no longer.
  case alertSearch
  case dropSearch
  /// Writes the result or the selected articles into a file.
  case export
  case exportTo(String)
  /// Waits for a letter, and remembers the selected row under it or goes back to that row.
  case keepPlace, returnToPlace
  /// Shows the filters that have no key of their own.
  case filterMenu
  /// Facts of the result.
  case insight(InsightAction)
  case undo, redo
  /// Back to the result before, or forward again.
  case walkTrail(WalkStep)
  /// The next or the previous article, from any pane.
  case stepArticle(WalkStep)
  /// A page down in the text; at its end the next unread article.
  case readOn
  case walkMentions(WalkStep)
  case walkMatches(WalkStep)
  /// Selects the next or the previous sentence of the text.
  case walkSentences(WalkStep)
  /// Explains the mention.
  case inspect
  case copyLink, openLink
  case commandLine, help, importSamples
  /// Fetches all subscriptions.
  case fetch
  case redraw, suspend, cancel, back, quit
  /// Changes a setting by a typed line.
  case set(String)
  /// Plays the keys of a macro.
  case play([Key])
  /// An action of the window or line that has the focus.
  case overlay(OverlayAction)
}

/// An action of a window or a line being typed.
package enum OverlayAction: Hashable, Sendable {
  /// What Enter does: the query is kept, the value picked, the command run.
  case accept
  case leave
  /// Makes another one, or removes the selected one.
  case new, remove
  /// Goes on in the user's editor.
  case edited
  case edit(LineEdit)
  /// Completes a command.
  case complete
  /// Searches in the window.
  case search
  /// Takes what stands behind a letter of a menu.
  case choose(Character)
  /// Keeps the other one of two merged names.
  case swap
  /// Marks a value, to pick several.
  case mark
  /// Switches between the values of the result and of the archive.
  case scope
  case merge, split, refuse
}

/// A movement in a pane or a window.
package enum Movement: Hashable, Sendable {
  case lines(Int), halfPages(Int), pages(Int)
  case top, bottom
  /// To the row or line of that index.
  case row(Int)

  /// The number of lines to move if a page has `page`; nil for movements to a place.
  package func lines(page: Int) -> Int? {
    let page = max(1, page)
    switch self {
    case .lines(let count): return count
    case .halfPages(let count): return count * max(1, page / 2)
    case .pages(let count): return count * page
    case .top, .bottom, .row: return nil
    }
  }
}

extension Action {
  /// The action after a typed number: that many lines, that row, or that many times; nil if numbers
  /// mean nothing to it.
  func counted(_ count: Int) -> Action? {
    switch self {
    case .move(.lines(let step)): .move(.lines(step * count))
    case .move(.halfPages(let step)): .move(.halfPages(step * count))
    case .move(.pages(let step)): .move(.pages(step * count))
    case .move(.top), .move(.bottom): .move(.row(count - 1))
    default: nil
    }
  }

  /// Whether a typed number means that many rows.
  var isOfRows: Bool {
    switch self {
    case .toggle, .mark, .again, .tag, .changeTags, .takeOut, .export, .quote, .copyLink: true
    default: false
    }
  }

  /// Whether a typed number does it that many times.
  var isRepeated: Bool {
    switch self {
    case .walkMentions, .walkMatches, .walkSentences, .walkTrail, .stepArticle, .undo, .redo,
      .removeFilter(.last):
      true
    default: false
    }
  }
}

/// Where the focus goes.
package enum FocusStep: Hashable, Sendable {
  case next, previous, left, right
}

/// To the next or the previous one; wraps around.
package enum WalkStep: Int, Hashable, Sendable {
  case next = 1
  case previous = -1
}

/// Which filter to remove.
package enum FilterChoice: Hashable, Sendable {
  /// The one whose chip is selected.
  case selected
  case last, all
}

/// An edit of a line being typed.
package enum LineEdit: Hashable, Sendable {
  case left, right, wordLeft, wordRight, start, end
  case deleteBackward, deleteForward, deleteWord, deleteNextWord, deleteToStart, deleteToEnd
  /// Lines typed before.
  case earlier, later
}
