/// What a person can ask of the reader, by a key or by its name on the command line.
package enum Action: Hashable, Sendable {
  /// Moves in what has the keys.
  case move(Movement)
  case focus(FocusStep)
  case zoom
  /// What Enter does in a pane.
  case activate
  case toggleFacets
  case pick(Facet.Kind)
  /// Opens the line that searches what the pane shows.
  case search
  case removeFilter(FilterChoice)
  /// Only articles with the mark, or all again.
  case only(Filter.Mark)
  /// The next order in turn.
  case changeOrder
  case sort(ArticleQuery.Order)
  /// A typed query in place of all filters.
  case query(String)
  case toggle(MarkChange.Kind)
  case undo, redo
  case walkMentions(WalkStep)
  case walkMatches(WalkStep)
  /// Why the mention is there.
  case inspect
  case copyLink, openLink
  case commandLine, help, importSamples
  case redraw, suspend, cancel, back, quit
  /// Asks something of the window or line that has the keys.
  case overlay(OverlayAction)
}

/// What a window, or a line that is being typed, can be asked.
package enum OverlayAction: Hashable, Sendable {
  /// What Enter does: the query is kept, the value picked, the command run.
  case accept
  case leave
  case edit(LineEdit)
  /// Completes a command.
  case complete
  /// Lets the other one of two merged names stay.
  case swap
  case merge, split, refuse
}

/// A way through a pane or a window; a count multiplies it.
package enum Movement: Hashable, Sendable {
  case lines(Int), halfPages(Int), pages(Int)
  case top, bottom

  /// The lines to move where `page` of them are on the screen; nil for ``top`` and ``bottom``.
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

/// To the next or the previous one, round the end.
package enum WalkStep: Int, Hashable, Sendable {
  case next = 1
  case previous = -1
}

/// Which filter is taken away.
package enum FilterChoice: Hashable, Sendable {
  /// The one whose chip is selected.
  case selected
  case last, all
}

/// How a key changes a line that is being typed.
package enum LineEdit: Hashable, Sendable {
  case left, right, start, end
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  /// Lines typed before.
  case earlier, later
}
