/// A side effect that the state machine requests, as data.
package enum Effect: Equatable, Sendable {
  case archive(ArchiveEffect)
  case terminal(TerminalEffect)
}

/// A query or a change of the archive; a runner performs it and answers with events.
package enum ArchiveEffect: Equatable, Sendable {
  case loadRows(RowsRequest)
  case count(ArticleQuery, generation: Int)
  case loadArticle(Article.ID)
  /// Find the words around what was searched in articles of the list.
  case loadSnippets(SnippetsRequest)
  case loadFacets(FacetsRequest)
  /// Find facts of articles; answered by ``Event/insights(_:_:)``.
  case loadInsights(InsightRequest)
  /// Collect what is known of an entity; answered by ``Event/dossier(_:ticket:)``.
  case loadDossier(Facet, ticket: Int)
  case loadSummary
  /// Count articles; answered by ``Event/matched(_:_:)``.
  case countMatches(ArticleReach)
  /// Write the mark and answer ``Event/marked(_:)`` when it is durable.
  case mark(MarkChange)
  /// Make or undo the change and answer ``Event/changed(_:count:)`` when it is durable.
  case change(DeskChange)
  /// Write articles as a reader cites them; answered by ``Event/cited(_:_:count:)``.
  case cite(ArticleGroup, CitedPart)
  /// Write articles into a file; answered by ``Event/exported(_:)``. An existing file is replaced only
  /// if that is asked.
  case export(ArticleGroup, to: String, replacing: Bool)
  /// List the saved searches; answered by ``Event/searches(_:)``.
  case loadSearches
  /// Count what the saved searches find; answered by ``Event/searchesCounted(_:)``.
  case countSearches([SearchCount.Request])
  /// Remember that the reader looked at a saved search.
  case look(String)
  /// Write the ruling, update the articles that it affects, and answer
  /// ``Event/ruled(_:articles:)``.
  case rule(RulingChange)
  /// Explain why the extractor took a mention; answered by ``Event/explained(_:_:)``.
  case explain(Article.ID, Reading.Spot)
  case importSamples
  /// Fetch the subscriptions; ``Event/informed(_:)`` tells how far it is, ``Event/fetched(_:)`` ends
  /// it.
  case fetch
}

/// An effect on the terminal, performed by the event loop.
package enum TerminalEffect: Equatable, Sendable {
  /// Put the text on the terminal's clipboard.
  case copy(String)
  /// Have the user's editor change a text; answered by ``Event/edited(_:)``.
  case edit(String)
  /// Open a link that begins with http://, https:// or mailto:.
  case open(String)
  case redraw
  case suspend
  /// Use the colours and the mouse as configured.
  case configure(ReaderConfiguration)
  /// Feed these keys one after the other, each when what the one before asked for has come.
  case play([Key])
  case quit
}
