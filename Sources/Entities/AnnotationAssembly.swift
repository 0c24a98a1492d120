import ReaderModel
import Text

/// Puts entities together from spans, and the article's countries from entities.
struct AnnotationAssembly {
  private let fields: [ScannedField]
  private let resolvers: EntityResolvers
  private var ranking: CountryRanking
  private var entities: [Entity] = []
  /// Mentions of bodies whose country is known.
  private var owned: [NamedSpan] = []
  /// Mentions of places whose country is known.
  private var settled: [NamedSpan] = []

  /// An empty annotation of `article`.
  init(_ article: ParsedArticle, _ fields: [ScannedField], resolvers: EntityResolvers) {
    self.fields = fields
    self.resolvers = resolvers
    ranking = CountryRanking(article)
  }

  /// Resolves all spans of the article.
  mutating func add(_ reading: ArticleReading) {
    let countries = reading.spans.filter { $0.kind == .country }
    addCountries(countries)
    addPlaces(reading.spans.filter { $0.kind == .place }, countries)
    addOrganisations(reading.spans.filter { $0.kind == .organisation }, countries)
    addPersons(reading.spans.filter { $0.kind == .person }, reading)
    for kind in Kind.entities where !Self.resolved.contains(kind) {
      addGrouped(reading.spans.filter { $0.kind == kind }, as: kind)
    }
  }

  /// The kinds whose spans are resolved by rules of their own; of all others, one name is one entity.
  private static let resolved: [Kind] = [.country, .organisation, .place, .person]

  /// The entities by kind, the most mentioned first, with identifiers.
  func annotation(dates: [DateMention]) -> Annotation {
    Annotation(
      entities: entities.ranked(),
      countries: ranking.countries { resolvers.gazetteer.name(of: $0) },
      dates: dates)
  }

  private mutating func addCountries(_ spans: [NamedSpan]) {
    for span in spans { span.country.map { ranking.add($0, .named, mention(span)) } }
    addGrouped(spans, as: .country)
  }

  private mutating func addPersons(_ spans: [NamedSpan], _ reading: ArticleReading) {
    let owners = owners(reading.countries)
    let countries = PersonCountries(
      resolvers: resolvers, offered: SentenceCountries(fields, owners), ranking: ranking,
      isSport: reading.isSport)
    for person in resolvers.persons.persons(
      named: spans, in: fields, owners: owners, isForeign: reading.isForeign)
    {
      append(
        .person, person.text, countries.country(of: person), role: person.role,
        person.mentions.map(\.span))
    }
  }

  /// What offices may belong to, a value for every field.
  ///
  /// - Parameter countries: Every country in the text, within other names too.
  private func owners(_ countries: [NamedSpan]) -> [OfficeOwners] {
    var states = [[NamedSpan]](repeating: [], count: fields.count)
    for span in countries + owned where span.kind == .organisation || span.country != nil {
      states[span.field].append(span)
    }
    var places = [[NamedSpan]](repeating: [], count: fields.count)
    for span in settled { places[span.field].append(span) }
    return zip(states, places).map { states, places in
      OfficeOwners(
        states: states.sorted { $0.range.lowerBound < $1.range.lowerBound },
        stateBodies: Set(states.filter { $0.form == .metonym }.map(\.range.lowerBound)),
        places: places.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
  }

  private mutating func addOrganisations(_ spans: [NamedSpan], _ countries: [NamedSpan]) {
    let places = settled.sorted {
      ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound)
    }
    for body in resolvers.organisations.organisations(
      named: spans, in: fields, countries: countries, places: places)
    {
      if body.isMetonym || body.isStateBody, let code = body.country {
        let evidence: CountryInArticle.Evidence = body.isMetonym ? .metonym : .implied
        for span in body.spans { ranking.add(code, evidence, mention(span)) }
      }
      let isSeat = body.isMetonym && body.country != nil
      owned += body.spans.map { span in
        var span = span
        span.country = body.country
        span.form = body.isMetonym || body.isStateBody ? .metonym : .name
        return span
      }
      append(
        .organisation, body.text, body.country,
        isSeat ? body.spans.map { $0.named(as: .metonym) } : body.spans)
    }
  }

  private mutating func addPlaces(_ spans: [NamedSpan], _ countries: [NamedSpan]) {
    for place in resolvers.places.places(named: spans, in: fields, countries: countries) {
      if let code = place.country {
        for var span in place.spans {
          span.country = code
          settled.append(span)
          ranking.add(code, span.form == .metonym ? .metonym : .implied, mention(span))
        }
      }
      append(.place, place.text, place.country, place.spans)
    }
  }

  /// Spans with the same name are one entity.
  private mutating func addGrouped(_ spans: [NamedSpan], as kind: Entity.Kind) {
    var groups: [(name: String, spans: [NamedSpan])] = []
    var numbers: [String: Int] = [:]
    var numbersOfFolded: [FoldedName: Int] = [:]
    for span in spans {
      let name = name(of: span)
      if let number = numbers[name] {
        groups[number].spans.append(span)
        continue
      }
      let folded = FoldedName(name)
      let number = numbersOfFolded[folded] ?? groups.count
      numbers[name] = number
      numbersOfFolded[folded] = number
      if number == groups.count { groups.append((name, [])) }
      groups[number].spans.append(span)
    }
    for group in groups { append(kind, group.name, group.spans[0].country, group.spans) }
  }

  private mutating func append(
    _ kind: Entity.Kind, _ name: String, _ country: CountryCode?, role: String? = nil,
    _ spans: [NamedSpan]
  ) {
    entities.append(
      Entity(
        id: "", kind: kind, name: name, country: country, role: role,
        mentions: spans.map { mention($0) }))
  }

  private func name(of span: NamedSpan) -> String {
    span.name ?? fields[span.field].string(span.range)
  }

  private func mention(_ span: NamedSpan) -> Mention {
    Mention(field: fields[span.field].field, range: span.range, form: span.form)
  }
}
