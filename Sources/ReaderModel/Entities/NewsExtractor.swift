/// Finds countries, people, bodies, places, weapons, events and dates in news.
///
/// The layers are values over lists in the data folder; it is built once and shared by all threads.
public struct NewsExtractor: EntityExtractor {
  /// Names the lists, rules and weights; changes when they would annotate differently.
  public let version: String

  /// The countries of its gazetteer, for queries.
  public var countries: CountryGazetteer { CountryGazetteer(gazetteer) }

  private let gazetteer: Gazetteer
  private let countryLayer: CountryLayer
  private let weaponLayer: WeaponLayer
  private let dateLayer = DateLayer()

  /// Reads the lists of `dataFolder`: `gazetteer`, `tagger`, `weapons`.
  public init(dataFolder: String) throws {
    let gazetteer = try Gazetteer(folder: dataFolder + "/gazetteer")
    self.gazetteer = gazetteer
    countryLayer = CountryLayer(gazetteer, NameWords())
    weaponLayer = try WeaponLayer(dataFolder: dataFolder)
    version = "1-" + String(gazetteer.checksum, radix: 16)
  }

  /// The annotation of `article`.
  public func annotation(of article: ParsedArticle) -> Annotation {
    let fields = article.fields.map {
      ScannedField($0, text: article[$0], gazetteer: gazetteer)
    }
    let spans = countryLayer.spans(in: fields)
    var entities: [Entity] = []
    for (name, group) in Dictionary(grouping: spans, by: { $0.name ?? "" }).sorted(by: {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }) {
      guard let kind = group.first?.kind else { continue }
      entities.append(
        Entity(
          id: "c\(entities.count + 1)", kind: kind, name: name, country: group.first?.country,
          mentions: group.map {
            Mention(field: fields[$0.field].field, range: $0.range, form: $0.form)
          }))
    }
    let countries = entities.compactMap { entity in
      entity.country.map {
        CountryInArticle(
          code: $0, name: entity.name, how: .named, mentions: entity.mentions.count)
      }
    }
    return Annotation(
      entities: entities, countries: countries, dates: dateLayer.dates(in: article))
  }
}
