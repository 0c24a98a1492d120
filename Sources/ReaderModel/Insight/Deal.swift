/// Goods, arms, services or a company that change hands.
package struct Deal: Equatable, Sendable {
  /// How far a deal has come.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case prospect, framework, approved, signed, delivering, delivered, cancelled
  }

  /// An amount of money.
  package struct Value: Equatable, Sendable {
    /// The article's words: `$1.31 billion`.
    package var text: String
    /// The amount in units of the currency.
    package var amount: Int
    /// An ISO 4217 code, or the article's word for the currency.
    package var currency: String

    /// An amount.
    package init(text: String, amount: Int, currency: String) {
      self.text = text
      self.amount = amount
      self.currency = currency
    }
  }

  /// Who gives; empty if the article does not say.
  package var supplier: [Party]
  /// Who gets; empty if the article does not say.
  package var recipient: [Party]
  /// What, in the article's words; nil if it does not say.
  package var item: String?
  /// The weapons among it, by name.
  package var weapons: [String]
  /// How many; nil if the article does not say.
  package var quantity: Int?
  /// For how much; nil if the article does not say.
  package var value: Value?
  /// How far it has come.
  package var status: Status
  /// Whether it is about arms or armed forces.
  package var isMilitary: Bool
  /// The number of its row in ``Insights/events``.
  package var event: Int
  /// The sentences that tell of it; never empty.
  package var evidence: [TextSpan]

  /// A deal.
  package init(
    supplier: [Party], recipient: [Party], item: String?, weapons: [String], quantity: Int?,
    value: Value?, status: Status, isMilitary: Bool, event: Int, evidence: [TextSpan]
  ) {
    self.supplier = supplier
    self.recipient = recipient
    self.item = item
    self.weapons = weapons
    self.quantity = quantity
    self.value = value
    self.status = status
    self.isMilitary = isMilitary
    self.event = event
    self.evidence = evidence
  }
}
