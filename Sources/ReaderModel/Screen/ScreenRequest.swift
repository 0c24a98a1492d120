/// What a pane, a window or a line asks of the screen, which alone knows the others.
package enum ScreenRequest: Sendable {
  case effect(Effect)
  /// Says something in the status line.
  case tell(Phrase)
  /// Says there that something is wrong.
  case report(Phrase)
  /// Does what a key or a command would do.
  case perform(Action)
  /// Moves in a pane that does not have the focus.
  case move(Movement, Focus)
  case focus(Focus)
  /// Puts a window or a line over the panes.
  case open(any Overlay)
  /// The same, as it was when it was left.
  case resume(any Overlay)
  /// Takes the window or the line away.
  case close
  /// Keeps a line for the next time one of its sort is typed.
  case remember(String, TypedLines.Sort)

  /// Adds conditions to the result.
  case filter([Filter])
  /// Takes the condition at an index away.
  case removeFilter(at: Int)
  /// Shows a query while it is typed; nil takes it back.
  case showTyped(ArticleQuery?)
  /// Makes the query that was typed part of the result.
  case keep(ArticleQuery)

  /// Shows this article's text; nil for none.
  case follow(Article.ID?)
  /// Marks in the text what is selected in the third pane.
  case markSelection
  /// Finds words in the text, from its top on the screen.
  case find(String)
  /// Tells when the words that were typed are not in the text.
  case keepMatches
  /// Narrows the third pane.
  case narrow(String)

  /// Asks for the facets of the result.
  case countFacets([FacetsRequest])
  /// Asks for values to pick from, in the result or in the whole archive.
  case pickValues(Facet.Kind, narrowedBy: String, limit: Int, inResult: Bool)
  case rule(EntityRuling)
}

/// What a pane, a window or a line may know of the rest of the screen.
package struct Surroundings: Sendable {
  /// What the reader was given.
  package let setting: ScreenSetting
  /// The window.
  package let size: Size
  /// Where everything stands.
  package let layout: ScreenLayout
  /// What the list shows.
  package let result: ResultQuery
  /// The article in the text pane.
  package let article: Article?
}
