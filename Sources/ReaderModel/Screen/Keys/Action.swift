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
  /// Switches to the next order.
  case changeOrder
  case sort(ArticleQuery.Order)
  /// Replaces all filters by a typed query.
  case query(String)
  /// Opens the whole query as a line.
  case editQuery
  case toggle(MarkChange.Kind)
  case undo, redo
  /// Back to the result before, or forward again.
  case walkTrail(WalkStep)
  /// The next or the previous article, from any pane.
  case stepArticle(WalkStep)
  /// A page down in the text; at its end the next unread article.
  case readOn
  case walkMentions(WalkStep)
  case walkMatches(WalkStep)
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
  case edit(LineEdit)
  /// Completes a command.
  case complete
  /// Searches in the window.
  case search
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

  /// The number of lines to move if a page has `page`; nil for ``top`` and ``bottom``.
  package func lines(page: Int) -> Int? {
    let page = max(1, page)
    switch self {
    case .lines(let count): return count
    case .halfPages(let count): return count * max(1, page / 2)
    case .pages(let count): return count * page
    case .top, .bottom: return nil
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
