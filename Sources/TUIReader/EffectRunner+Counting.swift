import Archive
import Dispatch
import ReaderModel

/// Counts, also of saved searches, facets, and the words around what was searched.
extension EffectRunner {
  func count(_ query: ArticleQuery, _ generation: Int) {
    run(on: slow, isStale: { self.newest.withLock { $0.generation > generation } }) {
      store throws(StoreError) in
      var count =
        query.isFolded
        ? try store.sizes(matching: query) : try Self.unfolded(store.count(matching: query))
      try store.explain(&count, of: query)
      return .counted(count, generation: generation)
    }
  }

  func loadSnippets(_ request: SnippetsRequest) {
    run(on: quick, isStale: { self.newest.withLock { $0.generation > request.generation } }) {
      store throws(StoreError) in
      .snippets(
        try store.snippets(
          of: request.articles, for: request.filter, length: request.length), request)
    }
  }

  func loadFacets(_ request: FacetsRequest) {
    newest.withLock { $0.tickets[request.purpose] = request.ticket }
    // Counts of the whole archive are stored; those of a result need a walk.
    let lane = request.purpose == .picker && request.query.filter == .all ? quick : slow
    run(
      on: lane,
      isStale: { self.newest.withLock { $0.tickets[request.purpose] != request.ticket } }
    ) { store throws(StoreError) in
      .facets(
        try store.facetPage(
          request.kind, matching: request.query, narrowedBy: request.narrowedBy,
          countries: request.countries, limit: request.limit,
          offersEvery: request.purpose == .picker), request)
    }
  }

  /// Counts what saved searches find; a newer request takes the place of this one.
  func countSearches(_ requests: [SearchCount.Request]) {
    let ticket = newest.withLock { newest in
      newest.searches += 1
      return newest.searches
    }
    let isStale = { @Sendable in self.newest.withLock { $0.searches != ticket } }
    run(on: slow, isStale: isStale) { store throws(StoreError) in
      .searchesCounted(try store.counts(of: requests, isCancelled: isStale), requests)
    }
  }

  private static func unfolded(_ count: Int) -> ResultCount {
    ResultCount(articles: count, stories: count)
  }
}
