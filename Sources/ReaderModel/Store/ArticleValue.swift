/// A value of a facet that an article has.
struct ArticleValue: Hashable {
  var kind: Facet.Kind
  /// See ``FacetKey``; the code of a country, the month itself.
  var key: String
  var name: String
  var country: CountryCode?
  var role: String?

  /// The values of an article, each kind and key once.
  static func values(of article: AnnotatedArticle) -> [ArticleValue] {
    var values: [ArticleValue] = []
    var seen: Set<String> = []
    func add(
      _ kind: Facet.Kind, key: String, name: String, country: CountryCode? = nil,
      role: String? = nil
    ) {
      guard !key.isEmpty, seen.insert("\(kind.letter)\(key)").inserted else { return }
      values.append(
        ArticleValue(kind: kind, key: key, name: name, country: country, role: role))
    }
    for country in article.annotation.countries {
      add(.country, key: country.code.rawValue, name: country.name, country: country.code)
    }
    for entity in article.annotation.entities {
      guard let kind = Facet.Kind(entity.kind) else { continue }
      add(
        kind, key: FacetKey.squashed(entity.name), name: entity.name, country: entity.country,
        role: entity.role)
    }
    if let source = article.parsed.source {
      add(.source, key: FacetKey.squashed(source), name: source)
    }
    for author in article.parsed.authors {
      add(.author, key: FacetKey.squashed(author), name: author)
    }
    if let day = article.parsed.published.day, article.parsed.published.precision != .year {
      let month = String(day.description.dropLast(3))
      add(.month, key: month, name: month)
    }
    return values
  }
}

extension Facet.Kind {
  /// The facet that counts entities of `kind`; nil for countries, which the article's list counts,
  /// and for events.
  init?(_ kind: Entity.Kind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    case .weapon: self = .weapon
    case .country, .event: return nil
    }
  }
}
