import Archive
import ReaderModel

@testable import TUIReader

/// The state machine over a real archive in memory: effects go through the runner, answers come
/// when ``settle()`` asks for them.
final class ArchiveDesk {
  private(set) var state: ScreenState
  let store: ArticleStore
  private let mailbox = Mailbox {}
  private let runner: EffectRunner

  init(_ articles: [Article], columns: Int = 120, rows: Int = 40) throws {
    let store = try ArticleStore.inMemory()
    self.store = store
    runner = EffectRunner(
      store: store, mailbox: mailbox, importSamples: { _ in 0 },
      extractor: { throw DataFolder.NotFound() })
    let setting = ScreenSetting(
      archiveName: "memory", countries: Desk.Names(), today: CivilDate(daysSinceEpoch: 19600),
      rules: ShippedRules.value)
    state = ScreenState(setting: setting, size: Size(columns: columns, rows: rows))
    try add(articles)
    feed(.started)
    try settle()
  }

  func add(_ articles: [Article]) throws {
    _ = try store.save(
      articles.map { AnnotatedArticle(parsed: $0.parsed, annotation: $0.annotation) })
  }

  func removeFirst() throws {
    guard let row = try store.rows(matching: .everything, from: .top, limit: 1).first else {
      return
    }
    _ = try store.delete(row.id)
  }

  /// The screen's letters.
  var screen: String { ScreenView(state: state).drawn().plainText }

  /// How many articles of the archive have a bookmark.
  func bookmarked() throws -> Int { try store.summary().bookmarked }

  func feed(_ event: Event) {
    for case .archive(let effect) in state.update(event) { runner.perform(effect) }
  }

  /// Feeds every answer, and the answers to those, until none is on its way.
  func settle() throws {
    repeat {
      runner.settle()
      for event in mailbox.emptied() { feed(event) }
      runner.settle()
    } while !mailbox.isEmpty
  }
}
