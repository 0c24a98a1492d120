/// What the state machine asks of the world, as data: each part goes to the one who can do it.
package enum Effect: Equatable, Sendable {
  case archive(ArchiveEffect)
  case terminal(TerminalEffect)
}

/// A question or a change for the archive; a runner performs it and answers with events.
package enum ArchiveEffect: Equatable, Sendable {
  case loadRows(RowsRequest)
  case count(ArticleQuery, generation: Int)
  case loadArticle(Article.ID)
  case loadFacets(FacetsRequest)
  case loadSummary
  /// Write the mark and answer ``Event/marked(_:)`` when it is durable.
  case mark(MarkChange)
  /// Write the ruling, annotate the articles that it concerns again, and answer
  /// ``Event/ruled(_:articles:)``.
  case rule(RulingChange)
  /// Find out why a mention was taken; answered by ``Event/explained(_:_:)``.
  case explain(Article.ID, Reading.Spot)
  case importSamples
}

/// What the loop does with the terminal itself.
package enum TerminalEffect: Equatable, Sendable {
  /// Put the text on the terminal's clipboard.
  case copy(String)
  /// Open a link that begins with http:// or https://.
  case open(String)
  case redraw
  case suspend
  case quit
}
