/// A name as the values of a facet compare.
package struct FacetName {
  /// What tells values of one name apart.
  enum Distinction {
    /// Nothing: the name says enough.
    case none
    case country
    case countryAndOffice
  }

  /// Whose name it is.
  package let kind: Facet.Kind
  /// As given.
  let name: String
  /// See ``FacetIdentity/base``.
  package let base: String
  /// What tells values of this name apart.
  let distinction: Distinction
  /// What it sounds like, beside its words.
  package let sounds: [String]
  /// The index terms of its words, see ``ArticleTerms/word(_:_:)``.
  package let terms: [String]
  /// The name that is shown; the given one unless ``KnownNames`` has another.
  package let shown: String
  private let rules: IdentityRules

  /// The name `name` of a value of `kind`; ``base`` is empty when it holds no letter.
  package init(_ kind: Facet.Kind, _ name: String, by rules: IdentityRules) {
    self.kind = kind
    self.name = name
    self.rules = rules
    let words = FacetKey.words(of: name)
    var known: String?
    switch kind {
    case .person:
      let key = PersonKey(words, by: rules)
      base = key.text
      distinction = key.isPartial ? .countryAndOffice : .none
      sounds = key.sounds
      known = key.known
    case .organisation:
      let key = BodyKey(words, by: rules)
      base = key.text
      distinction = key.isGeneral ? .country : .none
      sounds = []
      known = key.known
    default:
      base = words.map(\.joined).joined()
      distinction = kind == .place ? .country : .none
      sounds = []
    }
    shown = known ?? name
    terms = Self.terms(
      kind, known.map { words + FacetKey.words(of: $0) } ?? words, sounds: sounds)
  }

  private static func terms(
    _ kind: Facet.Kind, _ words: [FacetKey.NameWord], sounds: [String]
  ) -> [String] {
    var terms: [String] = []
    for word in words {
      terms.append(ArticleTerms.word(kind, word.joined))
      if word.parts.count > 1 { terms += word.parts.map { ArticleTerms.word(kind, $0) } }
    }
    return terms + sounds.map { ArticleTerms.word(kind, $0) }
  }

  /// The value that the name is with this country and office.
  package func identity(country: CountryCode?, role: String?) -> FacetIdentity {
    guard distinction != .none, !base.isEmpty else {
      return FacetIdentity(base: base, qualifier: nil)
    }
    return FacetIdentity(
      base: base,
      qualifier: facts(country, role).joined(separator: ",").replacing(" ", with: "_"))
  }

  /// The name with what tells the value apart: `Lee Jong-sup`, `Lee (KR, minister)`.
  func label(country: CountryCode?, role: String?) -> String {
    let facts = distinction == .none ? [] : facts(country, role)
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// How a query asks for exactly that value: its label, after `=` where that is one word or says too
  /// little.
  func exact(country: CountryCode?, role: String?) -> String {
    let label = label(country: country, role: role)
    guard label == name else { return label }
    let isOneWord = FacetKey.words(of: name).count == 1
    return isOneWord || distinction != .none ? "=" + name : name
  }

  /// South Korea, for a general body in Hangul: the press names another country's with the country.
  private var home: CountryCode? {
    let isHangul = name.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    return kind == .organisation && isHangul ? "KR" : nil
  }

  private func facts(_ country: CountryCode?, _ role: String?) -> [String] {
    let office = distinction == .countryAndOffice ? role.flatMap(rules.offices.office) : nil
    return [(country ?? home)?.rawValue, office].compactMap { $0 }
  }
}
