/// A name, analysed for comparison with others of its kind.
package struct FacetName {
  /// What distinguishes values of one name.
  enum Distinction {
    /// Nothing: the name suffices.
    case none
    case country
    case countryAndOffice
  }

  /// The kind of thing with this name.
  package let kind: Facet.Kind
  /// The name as given.
  let name: String
  /// See ``FacetIdentity/base``.
  package let base: String
  /// What distinguishes values of this name.
  let distinction: Distinction
  /// Index words for how it sounds, besides its own words.
  package let sounds: [String]
  /// The index terms of its words, see ``ArticleTerms/word(_:_:)``.
  package let terms: [String]
  /// The name to display: the given one unless ``KnownNames`` has another.
  package let shown: String
  private let rules: IdentityRules

  /// Analyses `name` as that of a value of `kind`; ``base`` is empty if it has no letter.
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
    case .weaponKind:
      known = rules.weapons.kind(called: words.map(\.joined).joined())
      base = known.map(FacetKey.squashed) ?? words.map(\.joined).joined()
      distinction = .none
      sounds = []
    case .language:
      known = rules.languages.language(called: words.map(\.joined).joined())
      base = known.map(FacetKey.squashed) ?? words.map(\.joined).joined()
      distinction = .none
      sounds = []
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

  /// The identity of the value with this name, country and office.
  package func identity(country: CountryCode?, role: String?) -> FacetIdentity {
    guard distinction != .none, !base.isEmpty else {
      return FacetIdentity(base: base, qualifier: nil)
    }
    return FacetIdentity(
      base: base,
      qualifier: facts(country, role).joined(separator: ",").replacing(" ", with: "_"))
  }

  /// The name with what distinguishes the value: `Lee Jong-sup`, `Lee (KR, minister)`.
  func label(country: CountryCode?, role: String?) -> String {
    let facts = distinction == .none ? [] : facts(country, role)
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// The query value for exactly this value: its label, after `=` if that is one word or ambiguous.
  func exact(country: CountryCode?, role: String?) -> String {
    let label = label(country: country, role: role)
    guard label == name else { return label }
    let isOneWord = FacetKey.words(of: name).count == 1
    return isOneWord || distinction != .none ? "=" + name : name
  }

  /// South Korea for a general organisation in Hangul, since Korean media name the country for
  /// others.
  private var home: CountryCode? {
    let isHangul = name.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    return kind == .organisation && isHangul ? "KR" : nil
  }

  private func facts(_ country: CountryCode?, _ role: String?) -> [String] {
    let office = distinction == .countryAndOffice ? role.flatMap(rules.offices.office) : nil
    return [(country ?? home)?.rawValue, office].compactMap { $0 }
  }
}
