import ReaderModel

/// What a sentence says of a supply besides its parties.
struct DealFacts: Sendable {
  var item: String?
  var weapons: [String] = []
  var quantity: Int?
  var value: Deal.Value?
  var status: Deal.Status
  var isMilitary = false
  /// Aid and loans are no deals.
  var isAid = false

  /// Fills what is blank from another mention.
  mutating func fill(from other: DealFacts) {
    if item == nil { item = other.item }
    if weapons.isEmpty { weapons = other.weapons }
    if quantity == nil { quantity = other.quantity }
    if value == nil { value = other.value }
    isMilitary = isMilitary || other.isMilitary
    let isLater = Self.order(other.status) > Self.order(status)
    if isLater, status != .approved || other.status != .signed { status = other.status }
  }

  private static func order(_ status: Deal.Status) -> Int {
    switch status {
    case .prospect: 0
    case .framework: 1
    case .approved: 2
    case .signed: 3
    case .delivering: 4
    case .delivered: 5
    case .cancelled: 6
    }
  }
}
