import ReaderModel

import Text

/// A value of a facet that an article has.
package struct ArticleValue: Hashable {
  var kind: Facet.Kind
  /// See ``FacetIdentity``; a country's is its code, a month's is the month.
  var identity: FacetIdentity
  var name: String
  /// The index terms for the words of all names that the article uses for it.
  var terms: [String] = []
  var country: CountryCode?
  var role: String?

  /// The value's key in the archive.
  var key: String { identity.key }

  /// The text that pickers compare; nil if that is the key.
  var folded: String? { Self.folded(name, key: key) }

  /// The folded name, with the key's base if that differs; nil if it equals the key.
  static func folded(_ name: String, key: String) -> String? {
    let squashed = FacetKey.squashed(name)
    if squashed == key { return nil }
    let base = String(key.prefix { $0 != "|" })
    let isCode = key.utf8.count == 2 && key.utf8.allSatisfy { $0 &- 0x41 < 26 }
    return squashed == base || isCode ? squashed : "\(squashed) \(base)"
  }

  /// The values of an article, each kind and key once.
  static func values(
    of article: AnnotatedArticle, by rules: IdentityRules
  ) -> [ArticleValue] {
    var names = FacetNames(by: rules)
    return values(of: article, &names)
  }

  /// Returns the values of an article, using `names` as a cache.
  static func values(of article: AnnotatedArticle, _ names: inout FacetNames) -> [ArticleValue] {
    var values: [ArticleValue] = []
    var places: [String: Int] = [:]
    func add(_ value: ArticleValue) {
      guard !value.identity.base.isEmpty else { return }
      let key = value.kind.letter + value.key
      if let place = places[key] { return values[place].add(terms: value.terms) }
      places[key] = values.count
      values.append(value)
    }
    for country in article.annotation.countries {
      add(ArticleValue(.country, key: country.code.rawValue, country.name, country.code))
    }
    for entity in article.annotation.entities {
      if let value = ArticleValue(entity, of: article, &names) { add(value) }
      if entity.kind == .weapon, let kind = names.rules.weapons.kind(of: entity.name) {
        add(ArticleValue(names.name(.weaponKind, kind)))
      }
    }
    let insights = article.annotation.insights
    for event in insights.events { add(ArticleValue(names.name(.act, event.type.name))) }
    for entry in insights.timeline {
      if let month = entry.month { add(ArticleValue(.moment, key: month, month)) }
    }
    if let source = article.parsed.source { add(ArticleValue(names.name(.source, source))) }
    for author in article.parsed.authors { add(ArticleValue(names.name(.author, author))) }
    let code = article.parsed.language ?? LanguageDetector.language(of: article.parsed.text)
    if let language = code.flatMap(names.rules.languages.name) {
      add(ArticleValue(names.name(.language, language)))
    }
    if let day = article.parsed.published.day, article.parsed.published.precision != .year {
      let month = String(day.description.dropLast(3))
      add(ArticleValue(.month, key: month, month))
    }
    return values
  }

  private mutating func add(terms others: [String]) {
    let known = Set(terms)
    terms += others.filter { !known.contains($0) }
  }

  private init(_ kind: Facet.Kind, key: String, _ name: String, _ country: CountryCode? = nil) {
    self.kind = kind
    self.name = name
    self.country = country
    identity = FacetIdentity(base: key, qualifier: nil)
  }

  private init(_ name: FacetName, country: CountryCode? = nil, role: String? = nil) {
    kind = name.kind
    self.name = name.shown.forSQLite
    identity = name.identity(country: country, role: role)
    terms = name.terms
    self.country = country
    self.role = role
  }

  /// Returns nil for kinds that are not counted. An organisation's acronyms count among its names.
  private init?(_ entity: Entity, of article: AnnotatedArticle, _ names: inout FacetNames) {
    let kind = entity.kind
    guard kind.isNamed else { return nil }
    let name = names.name(kind, entity.name)
    let hasEvidence = SurnameEvidence(article).distinguishes(entity, named: name)
    self.init(
      name, country: hasEvidence ? entity.country : nil, role: hasEvidence ? entity.role : nil)
    let article = article.parsed
    guard kind == .organisation else { return }
    for mention in entity.mentions where mention.form == .alias {
      add(terms: names.name(kind, String(article[mention.field].slice(mention.range))).terms)
    }
  }
}
