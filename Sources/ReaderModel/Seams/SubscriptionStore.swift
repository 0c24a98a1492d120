/// Keeps subscriptions: the archive, or a list in tests.
package protocol SubscriptionStore: Sendable {
  /// All subscriptions in the order of their names.
  func subscriptions() throws -> [Subscription]

  /// Saves what a fetch changed of a subscription: its state, the feed's title and the address.
  ///
  /// Keeps the address if another subscription has the new one.
  func update(_ subscription: Subscription) throws

  /// The items among `identities` that feeds had before.
  func seenItems(_ identities: [Int64]) throws -> [Int64: SeenItem]

  /// Remembers items of the subscription `id`.
  func remember(_ items: [SeenItem], of id: Int64) throws

  /// The identities among `identities` of which there is an article.
  func knownArticles(_ identities: [Int64]) throws -> Set<Int64>
}
