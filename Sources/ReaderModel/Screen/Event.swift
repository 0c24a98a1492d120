/// Everything that can happen to the reader: keys, the window, and answers from the archive.
package enum Event: Sendable {
  /// The reader starts, with the first query's filters.
  case started
  case key(Key)
  /// Letters that came at once, as a paste does: they are typed like keys, but the list follows the
  /// line once, not letter by letter.
  case typed([Character])
  case mouse(MouseEvent)
  case resized(Size)
  /// Keys do other things from now on.
  case rebound(KeyBindings)
  /// A page of the result that ``ArchiveEffect/loadRows`` asked for.
  case rows(ArticlePage, RowsRequest)
  /// The size of a result; `generation` as in the request.
  case counted(Int, generation: Int)
  /// The article that ``ArchiveEffect/loadArticle`` asked for; nil when the archive has it no more.
  case article(Article?, Article.ID)
  /// What ``ArchiveEffect/loadFacets`` asked for.
  case facets([Facet], FacetsRequest)
  case summary(ArchiveSummary)
  /// Nothing has happened for a while.
  case idled
  /// A mark is on disk.
  case marked(MarkChange)
  /// A ruling is on disk; the number of articles that it changed.
  case ruled(RulingChange, articles: Int)
  /// Why a mention was taken; nil when the present lists would not take it.
  case explained(String?, Reading.Spot)
  /// The sample archive was imported; the number of articles.
  case imported(Int)
  /// An effect could not be performed; one sentence for the reader.
  case failed(String)
  /// A sentence for the status line.
  case informed(String)
}
