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

  /// The types as queries name them: `meet, visit …`.
  static var names: String { allCases.map(\.name).joined(separator: ", ") }

  /// The type as queries name it: `meet`.
  package var name: String { rawValue.lowercased() }

  /// Whether actor and counterpart may change places.
  package var isSymmetric: Bool { self == .meet || self == .call || self == .agree }
}
