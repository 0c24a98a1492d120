/// Keeps subscriptions: the archive, or a list in tests.
package protocol SubscriptionStore: Sendable {
  /// All subscriptions in the order of their names.
  func subscriptions() throws -> [Subscription]

  /// Saves what a fetch changed of a subscription: its state, the feed's title and the address.
  ///
  /// Keeps the address if another subscription has the new one.
  func update(_ subscription: Subscription) throws

  /// Until when each server wants to be left alone, by host and port, in milliseconds since 1970.
  func hostPauses() throws -> [String: Int64]

  /// Remembers that a server wants to be left alone, and forgets the pauses that are over `now`.
  func pause(_ host: String, until: Int64, at now: Int64) throws

  /// The items among `identities` that feeds had before.
  func seenItems(_ identities: [Int64]) throws -> [Int64: SeenItem]

  /// Remembers items of the subscription `id`.
  func remember(_ items: [SeenItem], of id: Int64) throws

  /// The identities among `identities` of which there is an article.
  func knownArticles(_ identities: [Int64]) throws -> Set<Int64>

  /// Those among `identities` that the reader took out of the archive and did not import again.
  func removedArticles(_ identities: [Int64]) throws -> Set<Int64>
}
