extension ResultQuery {
  /// Makes filters for a name that a ruling merged into another ask for that one.
  mutating func follow(_ change: RulingChange, by rules: IdentityRules) {
    guard change.isOn, case .same(let kind, let name, let target) = change.ruling else { return }
    func renamed(_ filter: Filter) -> Filter {
      switch filter {
      case .field(kind, let value) where isName(value): .field(kind, exact)
      case .and(let parts): .and(parts.map(renamed))
      case .or(let parts): .or(parts.map(renamed))
      case .not(let part): .not(renamed(part))
      default: filter
      }
    }
    let exact = FacetName(kind, target, by: rules).exact(country: nil, role: nil)
    func isName(_ value: String) -> Bool {
      let bare = value.hasPrefix("=") ? String(value.dropFirst()) : value
      return EntityRulings.isSame(bare, name, kind, by: rules)
    }
    rename(renamed)
  }
}
