/// A request of a pane, a window or a line to the screen, which alone knows the others.
package enum ScreenRequest: Sendable {
  case effect(Effect)
  /// Shows a sentence in the status line.
  case tell(Phrase)
  /// Shows a problem in the status line.
  case report(Phrase)
  /// Performs an action, like a key or a command.
  case perform(Action)
  /// Moves in a pane that does not have the focus.
  case move(Movement, Focus)
  case focus(Focus)
  /// Goes to the text of the selected article, which then counts as read.
  case read
  /// Opens a window or a line over the panes.
  case open(any Overlay)
  /// Reopens one in the state in which it was left.
  case resume(any Overlay)
  /// Closes the window or line.
  case close
  /// Adds a line to the history of its sort.
  case remember(String, TypedLines.Sort)

  /// Adds conditions to the result.
  case filter([Filter])
  /// Replaces all conditions of the result.
  case filterAnew([Filter])
  /// Removes the condition at an index.
  case removeFilter(at: Int)
  /// Applies a query while it is typed; nil removes it.
  case showTyped(ArticleQuery?)
  /// Adds the typed query to the filters.
  case keep(ArticleQuery)
  /// Applies a query in place of all filters while it is typed.
  case showWhole(ArticleQuery)
  /// Replaces all filters by a query.
  case keepWhole(ArticleQuery)

  /// Shows this article's text; nil for none.
  case follow(Article.ID?)
  /// Selects the entity that is mentioned at a byte of the article.
  case selectMention(ArticleField, Int)
  /// Highlights the selection of the third pane in the text.
  case markSelection
  /// Finds words in the text, from the top of the screen on.
  case find(String)
  /// Shows a message if the text doesn't have the typed words.
  case keepMatches
  /// Narrows the third pane.
  case narrow(String)

  /// Opens the article of a fact at its sentence.
  case openFact(InsightRow)
  /// Requests facets, all for the same purpose.
  case countFacets([FacetsRequest])
  /// Requests values to pick from, in the result or in the whole archive.
  case pickValues(Facet.Kind, narrowedBy: String, limit: Int, inResult: Bool)
  case rule(EntityRuling)
  /// Opens the saved search of a name.
  case openSearch(String)
  /// Makes a change of tags, notes or what the archive has.
  case change(DeskChange.Deed)
  /// Remembers the selected row under a letter, or goes back to it.
  case keepPlace(Character), returnToPlace(Character)
  /// Opens an address with $BROWSER.
  case openLink(String)
}

/// What a pane, a window or a line can see of the rest of the screen.
package struct Surroundings: Sendable {
  /// The reader's setting.
  package let setting: ScreenSetting
  /// The size of the window.
  package let size: Size
  /// The layout of the screen.
  package let layout: ScreenLayout
  /// The query of the list.
  package let result: ResultQuery
  /// The article in the text pane.
  package let article: Article?
}
