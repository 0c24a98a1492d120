import ReaderModel

extension EffectRunner {
  /// Answers an effect that would change the archive without changing it; returns false for others.
  func pretend(_ effect: ArchiveEffect) -> Bool {
    switch effect {
    case .mark(let change): mailbox.post(.marked(change))
    case .look: break
    case .importSamples, .fetch, .rule, .change, .export:
      mailbox.post(.informed("a picture changes nothing"))
    case .loadRows, .count, .loadArticle, .loadFacets, .loadSnippets, .loadSummary, .countMatches,
      .cite, .loadSearches, .countSearches, .loadInsights, .loadDossier,
      .explain:
      return false
    }
    return true
  }
}
