import Dispatch
import ReaderModel

/// Checks batches of articles on all cores while the owner goes on reading the archive.
final class InspectionCrew: Sendable {
  /// The result for one article.
  typealias Outcome = Result<InspectedArticle.Derived, InspectedArticle.Unreadable>

  /// What a worker keeps from batch to batch.
  private struct Desk: Sendable {
    var names: FacetNames
    var counter = PostingCounter()
    var articles: [InspectedArticle] = []
    var outcomes: [Outcome] = []
  }

  private struct State {
    var desks: [Desk]
    var isBusy = false
  }

  private let state: Guarded<State>
  private let group = DispatchGroup()

  /// A crew of `workers` threads, at least one.
  init(workers: Int, by rules: IdentityRules) {
    let desk = Desk(names: FacetNames(by: rules))
    state = Guarded(State(desks: Array(repeating: desk, count: max(1, workers))))
  }

  /// Whether a batch is running.
  var isBusy: Bool { state.withLock(\.isBusy) }

  /// Starts a batch; collect the one before first.
  func begin(_ batch: [InspectedArticle]) {
    let desks = state.withLock { state in
      state.isBusy = true
      defer { state.desks = [] }
      return state.desks
    }
    let share = (batch.count + desks.count - 1) / desks.count
    DispatchQueue.global().async(group: group) { [self] in
      let loaded = desks.enumerated().map { number, desk in
        var desk = desk
        desk.articles = Array(batch.dropFirst(number * share).prefix(share))
        return desk
      }
      let done = loaded.concurrentMap(Self.worked)
      state.withLock {
        $0.desks = done
        $0.isBusy = false
      }
    }
  }

  /// Waits for the batch and returns the result for each article, in order.
  func collect() -> [Outcome] {
    group.wait()
    return state.withLock { state in
      let outcomes = state.desks.flatMap(\.outcomes)
      for index in state.desks.indices { state.desks[index].outcomes = [] }
      return outcomes
    }
  }

  private static func worked(_ desk: Desk) -> Desk {
    var desk = desk
    let articles = desk.articles
    desk.outcomes = articles.map { article in
      Result { () throws(InspectedArticle.Unreadable) in
        try article.derived(&desk.names, &desk.counter)
      }
    }
    desk.articles = []
    return desk
  }
}
