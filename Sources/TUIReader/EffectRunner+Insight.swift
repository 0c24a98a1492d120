import Archive
import ReaderModel

/// Facts of the result.
extension EffectRunner {
  func loadInsights(_ request: InsightRequest) {
    newest.withLock { $0.insight = max($0.insight, request.ticket) }
    run(on: quick, isStale: { self.newest.withLock { $0.insight > request.ticket } }) {
      store throws(StoreError) in
      .insights(try store.insights(request), request)
    }
  }

  func loadDossier(_ subject: Facet, _ ticket: Int) {
    newest.withLock { $0.insight = max($0.insight, ticket) }
    let isStale = { @Sendable in self.newest.withLock { $0.insight > ticket } }
    run(on: quick, isStale: isStale) { store throws(StoreError) in
      let beginning = try store.beginning(ofDossier: subject)
      self.run(on: self.slow, isStale: isStale) { store throws(StoreError) in
        .dossier(try store.counted(beginning), ticket: ticket)
      }
      return .dossier(beginning, ticket: ticket)
    }
  }
}
