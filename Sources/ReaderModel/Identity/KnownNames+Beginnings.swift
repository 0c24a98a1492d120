extension KnownNames {
  /// Letters that must be typed before other names are offered: fewer would begin too many.
  private static let least = 3

  /// The shown names of people or bodies one of whose names begins with `needle` (folded, without
  /// spaces), in the order of the alphabet.
  package static func shown(beginning needle: String, _ kind: Facet.Kind) -> [String] {
    guard needle.count >= least || !needle.allSatisfy(\.isASCII) else { return [] }
    let names: [String: String] =
      switch kind {
      case .person: spelledPeople
      case .organisation: spelledOrganisations
      default: [:]
      }
    return Set(names.filter { $0.key.hasPrefix(needle) }.values).sorted()
  }

  private static let spelledPeople = table(people, key: FacetKey.squashed)
  private static let spelledOrganisations = table(organisations, key: FacetKey.squashed)
}
