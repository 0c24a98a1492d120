/// What sort of thing happened between parties.
package enum EventType: String, Hashable, Sendable, Codable, CaseIterable {
  case meet = "MEET"
  case visit = "VISIT"
  case call = "CALL"
  case agree = "AGREE"
  case supply = "SUPPLY"
  case deploy = "DEPLOY"
  case attack = "ATTACK"
  case sanction = "SANCTION"
  case accuse = "ACCUSE"
  case warn = "WARN"
  case detain = "DETAIN"
  case appoint = "APPOINT"

  /// Whether actor and counterpart may change places.
  package var isSymmetric: Bool { self == .meet || self == .call || self == .agree }
}
