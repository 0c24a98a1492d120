@testable import Archive
@testable import ReaderModel

extension TestData {
  /// The lists of the checkout, by which names are one.
  static let rules: IdentityRules = {
    do {
      return try IdentityRules(dataFolder: folder)
    } catch {
      fatalError("\(error)")
    }
  }()
}

// What takes rules, under those of the checkout.

extension ArticleStore {
  convenience init(
    path: String, renewing: (RenewalReport) -> Void = { _ in }
  ) throws(StoreError) {
    try self.init(path: path, rules: TestData.rules, renewing: renewing)
  }

  static func inMemory() throws(StoreError) -> ArticleStore {
    try inMemory(rules: TestData.rules)
  }
}

extension ArchiveRepair {
  init(path: String) { self.init(path: path, rules: TestData.rules) }
}

extension ArchiveRenewal {
  init(path: String, keptAs: String?) {
    self.init(path: path, keptAs: keptAs, rules: TestData.rules)
  }
}

extension FacetIdentity {
  init(_ kind: Facet.Kind, _ name: String, country: CountryCode? = nil, role: String? = nil) {
    self.init(kind, name, country: country, role: role, by: TestData.rules)
  }
}

extension FacetRequest {
  init(_ value: String) { self.init(value, by: TestData.rules) }
}

extension PersonKey {
  init(_ name: String) { self.init(FacetKey.words(of: name), by: TestData.rules) }
}

extension EntityRulings {
  init(_ rulings: [EntityRuling]) { self.init(rulings, by: TestData.rules) }
}

extension Kind {
  func filter(for facet: Facet) -> Filter? { filter(for: facet, by: TestData.rules) }
}
