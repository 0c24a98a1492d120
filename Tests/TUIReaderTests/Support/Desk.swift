import Archive
import ReaderModel
import Text

@testable import TUIReader

/// A small made-up archive that answers the reader's effects, so that states can be had by keys.
struct Desk {
  var articles: [Article]
  /// Articles that are versions of one story.
  var stories: [[Article.ID]] = []
  var state: ScreenState
  /// Effects that the terminal would perform.
  private(set) var forTerminal: [TerminalEffect] = []
  /// Names of files that were written.
  var files: Set<String> = []
  /// The saved searches; `looked` is the number of articles that are not new.
  var searches: [SavedSearch] = []
  /// The searches before each change, by its ticket.
  var searchesBefore: [Int: [SavedSearch]] = [:]
  /// The articles before each change, by its ticket.
  var before: [Int: [Article]] = [:]
  /// The number of notes made.
  var notes: Int64 = 0
  /// Rulings made, in order.
  private(set) var rulings: [RulingChange] = []
  /// Effects not answered yet, when ``isSlow``.
  private(set) var pending: [ArchiveEffect] = []
  /// The newest result that was counted.
  private(set) var generation = 0
  /// Answers come only on ``settle()``.
  var isSlow = false

  init(
    _ articles: [Article] = Desk.articles, columns: Int = 120, rows: Int = 40,
    query: ArticleQuery = .everything, resuming session: Session? = nil,
    configuration: ReaderConfiguration = ReaderConfiguration()
  ) {
    self.articles = articles
    let setting = ScreenSetting(
      archiveName: "desk", countries: Names(), today: CivilDate(daysSinceEpoch: 19600),
      rules: ShippedRules.value, bindings: configuration.bindings, configuration: configuration,
      sentences: Sentences.ranges)
    state = ScreenState(
      setting: setting, size: Size(columns: columns, rows: rows), query: query)
    if let session { state.resume(session) }
    feed(.started)
  }

  /// Types keys as in `Key.script`.
  mutating func type(_ script: String) {
    for key in Key.script(script) ?? [] { feed(.key(key)) }
  }

  mutating func feed(_ event: Event) {
    for effect in state.update(event) {
      switch effect {
      case .terminal(.play(let keys)): keys.forEach { feed(.key($0)) }
      case .terminal(let effect): forTerminal.append(effect)
      case .archive(let effect): if isSlow { pending.append(effect) } else { answer(effect) }
      }
    }
  }

  /// Answers what is pending, in order.
  mutating func settle() {
    let waiting = pending
    pending = []
    let slow = isSlow
    isSlow = false
    waiting.forEach { answer($0) }
    isSlow = slow
  }

  /// The screen's letters.
  var screen: String { ScreenView(state: state).drawn().plainText }

  private mutating func answer(_ effect: ArchiveEffect) {
    switch effect {
    case .loadRows(let request): feed(.rows(page(request), request))
    case .count(let query, let generation):
      let found = found(query)
      let stories = query.isFolded ? firsts(of: found).count : found.count
      self.generation = generation
      feed(
        .counted(ResultCount(articles: found.count, stories: stories), generation: generation))
    case .loadArticle(let id): feed(.article(articles.first { $0.id == id }, id))
    case .loadFacets(let request): feed(.facets(facets(request), request))
    case .loadSnippets(let request):
      let texts = articles.filter { request.articles.contains($0.id) }.map {
        ($0.id, Snippet.text(of: $0.parsed, for: request.filter, length: request.length))
      }
      feed(.snippets(Dictionary(uniqueKeysWithValues: texts), request))
    case .loadInsights(let request):
      let facts = InsightSelection(request, by: ShippedRules.value)
      feed(
        .insights(
          InsightPage(
            found(request.query).flatMap { facts.rows(of: articles[$0], listedAs: row($0)) }),
          request))
    case .loadDossier(let subject, let ticket):
      var reader = DossierReader(Dossier(subject: subject), by: ShippedRules.value)
      for index in articles.indices { reader.read(articles[index], listedAs: row(index)) }
      feed(.dossier(reader.finished(), ticket: ticket))
    case .loadSummary:
      feed(
        .summary(
          ArchiveSummary(
            articles: articles.count, unread: articles.count { !$0.isRead },
            bookmarked: articles.count { $0.isBookmarked })))
    case .countMatches(let reach): feed(.matched(ids(in: reach).count, reach))
    case .mark(let change):
      for index in articles.indices where change.articles.contains(articles[index].id) {
        switch change.kind {
        case .bookmarked: articles[index].isBookmarked = change.isOn
        case .read: articles[index].isRead = change.isOn
        }
      }
      feed(.marked(change))
    case .cite(let group, let part):
      let lines = articles.filter { ids(of: group).contains($0.id) }.map {
        part == .links ? $0.parsed.url ?? "" : "\(part) \($0.parsed.title)"
      }
      feed(.cited(lines.joined(separator: "\n"), part, count: lines.count))
    case .export(let group, let path, let isReplacing):
      if files.contains(path), !isReplacing { return feed(.exported(.exists(path))) }
      files.insert(path)
      feed(.exported(.written(ids(of: group).count, damaged: 0, path: path)))
    case .loadSearches: feed(.searches(searches))
    case .countSearches(let requests):
      let counts = requests.map { request in
        let found = matches(request.query).count
        return SearchCount(new: max(0, found - Int(request.looked)), all: found)
      }
      feed(.searchesCounted(counts, requests))
    case .look(let name):
      for index in searches.indices where searches[index].name == name {
        searches[index].looked = 1000
      }
    case .change(let change): feed(.changed(change, count: perform(change)))
    case .rule(let change):
      rulings.append(change)
      feed(.ruled(change, articles: 1))
    case .explain(_, let spot): feed(.explained("tagger: person, 0.97", spot))
    case .importSamples:
      articles = Desk.articles
      feed(.imported(articles.count))
    case .fetch: feed(.fetched("fetched 1 feed"))
    }
  }

  func ids(in reach: ArticleReach) -> [Article.ID] {
    switch reach {
    case .result(let query): matches(query).map(\.id)
    case .rows(let query, let start, let end):
      found(query).map { row($0) }.drop { $0.position != start }
        .reversed().drop { $0.position != end }.reversed().map(\.id)
    }
  }

  private func matches(_ query: ArticleQuery) -> [Article] {
    found(query).map { articles[$0] }
  }

  /// The indices of the articles that match. Thousands of articles are searched for every key that
  /// a test types, so nothing is copied here.
  private func found(_ query: ArticleQuery) -> [Int] {
    let found = articles.indices.filter { query.filter.holds(for: articles[$0]) }
    return query.order == .oldest ? found.reversed() : found
  }

  /// The articles without those whose story has an earlier one among them.
  private func firsts(of found: [Int]) -> [Int] {
    if stories.isEmpty { return found }
    return found.filter { index in
      let id = articles[index].id
      let story = stories.first { $0.contains(id) } ?? []
      return story.first { id in found.contains { articles[$0].id == id } } ?? id == id
    }
  }

  private func row(_ index: Int) -> ArticleRow {
    let article = articles[index]
    return ArticleRow(
      id: article.id, position: RowPosition(number: Int64(index)),
      title: article.parsed.title, source: article.parsed.source,
      published: article.parsed.published, countries: article.annotation.countries.map(\.code),
      isBookmarked: article.isBookmarked, isRead: article.isRead)
  }

  private func page(_ request: RowsRequest) -> ArticlePage {
    let found = found(request.query)
    let all = request.query.isFolded ? firsts(of: found) : found
    func place(_ position: RowPosition) -> Int? { all.firstIndex(of: Int(position.number)) }
    let rest =
      switch request.anchor {
      case .top, .bottom: all[...]
      case .at(let row): all.dropFirst(row)
      case .from(let position):
        all[
          (all.firstIndex {
            request.query.order == .oldest ? $0 <= position.number : $0 >= position.number
          } ?? all.count)...]
      case .after(let position): all[((place(position) ?? all.count - 1) + 1)...]
      case .before(let position): all[..<(place(position) ?? 0)]
      }
    let indices =
      switch request.anchor {
      case .top, .at, .from, .after: rest.prefix(request.limit)
      case .bottom, .before: rest.suffix(request.limit)
      }
    let rows = indices.map { index in
      var row = row(index)
      let story = request.query.isFolded ? stories.first { $0.contains(row.id) } ?? [] : []
      if !story.isEmpty {
        row.copies = articles.indices.filter { story.contains(articles[$0].id) && $0 != index }
          .map(self.row)
      }
      return row
    }
    var page = ArticlePage(rows: rows, isLast: rows.count < request.limit)
    if case .at(let row) = request.anchor { page.firstIndex = row }
    return page
  }

  private func facets(_ request: FacetsRequest) -> FacetPage {
    var counts: [String: Facet] = [:]
    for article in matches(request.query) {
      for name in article.values(of: request.kind) {
        counts[name, default: Facet(kind: request.kind, name: name, articles: 0)].articles += 1
      }
      for entity in article.annotation.entities where entity.kind.rawValue == request.kind.rawValue
      {
        var facet =
          counts[entity.name]
          ?? Facet(kind: request.kind, name: entity.name, country: entity.country, articles: 0)
        facet.articles += 1
        facet.role = entity.role ?? facet.role
        counts[entity.name] = facet
      }
    }
    let needle = FoldedText(request.narrowedBy)
    let found = counts.values.filter {
      request.narrowedBy.isEmpty || !FoldedText($0.name).ranges(of: needle).isEmpty
        || $0.country.map(request.countries.contains) == true
    }
    .sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    return FacetPage(Array(found.prefix(request.limit)), total: found.count)
  }
}
