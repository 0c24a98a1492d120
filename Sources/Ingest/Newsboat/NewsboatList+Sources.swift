package import ReaderModel

extension NewsboatList {
  /// What of the list can be followed here, and why the rest can't.
  ///
  /// Feeds that a program makes are left out, as nothing is ever run; searches are translated.
  package func sources(file: String) -> (sources: FollowedSources, failures: [IngestError]) {
    let listed = subscriptions.map { feed in
      ListedFeed(url: feed.address, title: feed.title, tags: feed.tags)
    }
    let (feeds, unusable) = FollowedSources.checked(
      zip(listed, subscriptions).filter { !$1.isScript }.map(\.0), file: file)
    var failures = unusable
    failures += subscriptions.filter(\.isScript).map {
      .programForFeed(String($0.address.prefix(60)), file: file)
    }
    var kept: [NamedQuery] = []
    for search in searches {
      guard let name = SavedSearch.name(search.name) else { continue }
      do throws(NewsboatFilter.Failure) {
        kept.append(NamedQuery(name: name, query: try NewsboatFilter.query(search.expression)))
      } catch {
        failures.append(.untranslatedSearch(name: name, reason: error.reason, file: file))
      }
    }
    return (FollowedSources(feeds: feeds, searches: kept), failures)
  }
}
