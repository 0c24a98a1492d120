import Archive
import Dispatch
import Entities
import Insight
import ReaderModel
import Text

/// Performs effects on the archive in the background, and posts the answers.
///
/// It has three queues: a quick one for rows and articles; one for marks and rulings, which may
/// wait for another program that writes; a slow one for counts and facets, which may read every
/// match. A newer request makes the older one stale: it is dropped if it has not begun, and
/// interrupted if it has.
final class EffectRunner: Sendable {
  /// The newest requests.
  struct Newest {
    var generation = 0
    var article: Article.ID?
    var tickets: [FacetsRequest.Purpose: Int] = [:]
    var isEnding = false
    var searches = 0
    var insight = 0
  }

  let store: ArticleStore
  let mailbox: Mailbox
  /// Whether marks are only shown, not written.
  private let isPicture: Bool
  private let importSamples: @Sendable (ArticleStore) throws -> Int
  private let loadExtractor: @Sendable () throws -> InsightExtractor
  /// Loaded for the first explanation of a mention.
  private let extractor = Guarded<InsightExtractor?>(nil)
  let quick = DispatchQueue(label: "archive.quick", qos: .userInteractive)
  let marking = DispatchQueue(label: "archive.marks", qos: .userInitiated)
  let slow = DispatchQueue(label: "archive.slow", qos: .utility)
  private let linking = DispatchQueue(label: "archive.stories", qos: .background)
  let newest = Guarded(Newest())
  let memory = DeskMemory()
  private let fetching = ReaderFetch()

  init(
    store: ArticleStore, mailbox: Mailbox, isPicture: Bool = false,
    importSamples: @escaping @Sendable (ArticleStore) throws -> Int,
    extractor: @escaping @Sendable () throws -> InsightExtractor
  ) {
    self.store = store
    self.mailbox = mailbox
    self.isPicture = isPicture
    self.importSamples = importSamples
    loadExtractor = extractor
  }

  /// Starts `effect`; posts its answer to the mailbox.
  func perform(_ effect: ArchiveEffect) {
    if isPicture, pretend(effect) { return }
    switch effect {
    case .loadRows(let request): loadRows(request)
    case .count(let query, let generation): count(query, generation)
    case .loadArticle(let id): loadArticle(id)
    case .loadFacets(let request): loadFacets(request)
    case .loadSnippets(let request): loadSnippets(request)
    case .loadInsights(let request): loadInsights(request)
    case .loadDossier(let subject, let ticket): loadDossier(subject, ticket)
    case .loadSummary:
      run(on: slow, isStale: { false }) { store throws(StoreError) in
        .summary(try store.summary())
      }
    case .countMatches(let reach):
      run(on: slow, isStale: { false }) { store throws(StoreError) in
        .matched(try store.count(reach), reach)
      }
    case .mark(let change):
      // The user did not request this mark, so don't report that it can't be saved.
      if store.isReadOnly, change.reason == .opened { return }
      mark(change)
    case .change(let change): self.change(change)
    case .cite(let group, let part): cite(group, part)
    case .export(let group, let path, let isReplacing): export(group, to: path, isReplacing)
    case .loadSearches:
      run(on: quick, isStale: { false }) { store throws(StoreError) in
        .searches(try store.searches())
      }
    case .countSearches(let requests): countSearches(requests)
    case .look(let name):
      if store.isReadOnly { return }
      run(on: marking, isStale: { false }) { store throws(StoreError) in
        try store.look(at: name)
        return nil
      }
    case .importSamples: loadSamples()
    case .fetch: fetch()
    case .rule(let change): rule(change)
    case .explain(let id, let spot): explain(id, spot)
    }
  }

  /// Waits until all started effects are done and marks are on disk.
  func settle() {
    settleMarks()
    slow.sync {}
  }

  /// Waits until the marks are on disk and their answers posted.
  func settleMarks() {
    marking.sync {}
    quick.sync {}
  }

  private func loadRows(_ request: RowsRequest) {
    let isNew = newest.withLock { newest in
      defer { newest.generation = max(newest.generation, request.generation) }
      return request.generation > newest.generation
    }
    if isNew { store.interrupt() }
    run(on: quick, isStale: { self.newest.withLock { $0.generation > request.generation } }) {
      store throws(StoreError) in
      .rows(
        try store.page(matching: request.query, from: request.anchor, limit: request.limit), request
      )
    }
  }

  private func loadArticle(_ id: Article.ID) {
    newest.withLock { $0.article = id }
    run(on: quick, isStale: { self.newest.withLock { $0.article != id } }) {
      store throws(StoreError) in
      .article(try store.article(id), id)
    }
  }

  private func explain(_ id: Article.ID, _ spot: Reading.Spot) {
    run(on: quick, isStale: { false }) { store throws(StoreError) in
      guard let parsed = try store.article(id)?.parsed else { return .explained(nil, spot) }
      do {
        let explanation = try self.loadedExtractor().names.explanations(of: parsed).first {
          $0.field == spot.field && $0.range == spot.range
        }
        return .explained(explanation?.why, spot)
      } catch {
        return Self.failed("\(error)")
      }
    }
  }

  /// Imports the samples; converts errors of their files, which are not a ``StoreError``.
  private func loadSamples() {
    run(on: slow, isStale: { false }) { [importSamples] store throws(StoreError) in
      do {
        return .imported(try importSamples(store))
      } catch let error as StoreError {
        throw error
      } catch {
        return Self.failed("\(error)")
      }
    }
  }

  /// Applies rulings that an earlier run did not finish.
  func settleRulings() {
    if store.isReadOnly { return }
    run(on: slow, isStale: { false }) { store throws(StoreError) in
      try store.settleRulings()
      return nil
    }
  }

  /// Links versions of stories in an archive of an earlier version, in small steps.
  func settleStories() {
    if store.isReadOnly { return }
    linking.async { [store, newest] in
      // A few hundredths of a second at a time; marks wait for no more than one.
      while !newest.withLock({ $0.isEnding }), (try? store.settleStories()) == true {}
    }
  }

  /// Writes a ruling and updates the article on the screen, on the queue for marks; updates the
  /// other articles that it affects on the slow queue.
  private func rule(_ change: RulingChange) {
    run(on: marking, isStale: { false }) { store throws(StoreError) in
      if change.isOn {
        try store.add(change.ruling, showing: change.article)
      } else {
        try store.remove(change.ruling, showing: change.article)
      }
      self.run(on: self.slow, isStale: { false }) { store throws(StoreError) in
        .ruled(change, articles: try store.settleRulings().changed + 1)
      }
      return nil
    }
  }

  /// Fetches the subscriptions on a queue of its own, unless that is underway.
  private func fetch() {
    if store.isReadOnly {
      return mailbox.post(Self.failed(StoreError.readOnly(path: store.path).shortDescription))
    }
    fetching.start(store: store, mailbox: mailbox) { try self.loadedExtractor() }
  }

  /// Stops a fetch and the linking of stories, and waits until what has come is saved.
  func endFetch() {
    fetching.end()
    newest.withLock { $0.isEnding = true }
    linking.sync {}
  }

  private func loadedExtractor() throws -> InsightExtractor {
    try extractor.withLock { known in
      if let known { return known }
      let loaded = try loadExtractor()
      known = loaded
      return loaded
    }
  }

  /// Runs `job` on a queue and posts its answer, if any. Restarts a job that a newer request
  /// interrupted but that is not stale.
  func run(
    on lane: DispatchQueue, isStale: @escaping @Sendable () -> Bool,
    _ job: @escaping @Sendable (ArticleStore) throws(StoreError) -> Event?
  ) {
    lane.async { [store, mailbox] in
      while !isStale() {
        do throws(StoreError) {
          if let answer = try job(store) { mailbox.post(answer) }
          return
        } catch .cancelled {
          continue
        } catch {
          return mailbox.post(Self.failed(error.shortDescription))
        }
      }
    }
  }

  static func failed(_ sentence: String) -> Event {
    .failed(TerminalText.sanitised(sentence))
  }
}
