import Archive
import ReaderModel

/// Finds subscriptions by what a person types.
struct SubscriptionLookup {
  /// All subscriptions, by name.
  let all: [Subscription]

  /// The subscriptions of `store`.
  init(_ store: ArticleStore) throws { all = try store.subscriptions() }

  /// Whether there are none.
  var isEmpty: Bool { all.isEmpty }

  /// The subscription with an address or a title, in any case.
  /// - Throws: A ``CommandFailure`` if there is none, or more than one.
  func one(_ text: String) throws -> Subscription {
    let shown = Subscription.withoutCredentials(text)
    let byAddress = all.filter { $0.url == text || $0.shownURL == shown }
    if let first = byAddress.first { return first }
    let folded = text.lowercased()
    let byTitle = all.filter { feed in
      [feed.title, feed.feedTitle].contains { $0?.lowercased() == folded }
    }
    guard let first = byTitle.first else {
      throw CommandFailure("there is no feed '\(shown)'; 'tuireader feeds' lists them")
    }
    guard byTitle.count == 1 else {
      throw CommandFailure("\(byTitle.count) feeds are called '\(shown)'; name one by its address")
    }
    return first
  }
}
