/// An input of the state machine: keys, the mouse, the window, and answers from the archive.
package enum Event: Sendable {
  /// The reader starts, with the first query's filters.
  case started
  case key(Key)
  /// Characters that arrived at once, as in a paste: typed like keys, but the list updates once,
  /// not for each.
  case typed([Character])
  case mouse(MouseEvent)
  /// A second click on the cell of the last one, soon after it.
  case doubleClicked(x: Int, y: Int)
  case resized(Size)
  /// The key bindings changed.
  case rebound(KeyBindings)
  /// A page of the result that ``ArchiveEffect/loadRows`` asked for.
  case rows(ArticlePage, RowsRequest)
  /// The size of a result; `generation` as in the request.
  case counted(ResultCount, generation: Int)
  /// The article that ``ArchiveEffect/loadArticle`` asked for; nil if the archive no longer has it.
  case article(Article?, Article.ID)
  /// The texts that ``ArchiveEffect/loadSnippets(_:)`` asked for.
  case snippets([Article.ID: String], SnippetsRequest)
  /// The values that ``ArchiveEffect/loadFacets`` asked for.
  case facets(FacetPage, FacetsRequest)
  /// The facts that ``ArchiveEffect/loadInsights(_:)`` asked for.
  case insights(InsightPage, InsightRequest)
  /// What is known of an entity, as ``ArchiveEffect/loadDossier(_:ticket:)`` asked.
  case dossier(Dossier, ticket: Int)
  case summary(ArchiveSummary)
  /// How many articles there are of those that were named.
  case matched(Int, ArticleReach)
  /// No event occurred for a while.
  case idled
  /// A mark is on disk.
  case marked(MarkChange)
  /// A change is on disk; the number of articles that it changed.
  case changed(DeskChange, count: Int)
  /// Articles as a reader cites them; their number.
  case cited(String, CitedPart, count: Int)
  /// How writing articles into a file ended.
  case exported(ExportOutcome)
  /// The saved searches.
  case searches([SavedSearch])
  /// What saved searches find, as ``ArchiveEffect/countSearches(_:)`` asked.
  case searchesCounted([SearchCount], [SearchCount.Request])
  /// What the user's editor made of a text.
  case edited(String)
  /// A ruling is on disk; the number of articles that it changed.
  case ruled(RulingChange, articles: Int)
  /// Why the extractor took a mention; nil if the current lists would not take it.
  case explained(String?, Reading.Spot)
  /// The sample archive was imported; the number of articles.
  case imported(Int)
  /// The subscriptions were fetched; one sentence for the user.
  case fetched(String)
  /// An effect failed; one sentence for the user.
  case failed(String)
  /// A sentence for the status line.
  case informed(String)
}
