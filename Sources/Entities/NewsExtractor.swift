package import ReaderModel
import Text

/// Finds countries, people, bodies, places, weapons, events and dates in news.
///
/// The layers are values over lists in the data folder; it is built once and shared by all threads.
package struct NewsExtractor: EntityExtractor {
  /// Words of a text that is too short to tell its language.
  private static let shortText = 60

  /// Checksums of the code, the lists and the weights.
  package let version: String

  /// The countries of its gazetteer, for queries.
  package var countries: CountryGazetteer { CountryGazetteer(gazetteer) }

  let gazetteer: Gazetteer
  let lists: EntityLists
  private let tagger: (any NameTagger)?
  private let countryLayer: CountryLayer
  private let stateTowns: StateTownFinder
  private let weaponLayer: WeaponLayer
  let dateLayer: DateLayer
  private let clues: NameClues
  private let evidence: NameEvidence
  private let overlooked: OverlookedNames
  private let fronts: PersonFronts
  private let teams: TeamClues
  private let repair: NameRepair
  private let resolver: SpanResolver
  private let resolvers: EntityResolvers

  /// Reads `dataFolder`: `gazetteer`, `tagger`, `weapons`, `dates` and the lists of ``EntityLists``.
  package init(dataFolder: String) throws {
    try self.init(
      dataFolder: dataFolder, tagger: TrainedNameTagger(folder: dataFolder + "/tagger"))
  }

  /// The extractor with a tagger of the caller's; with nil it gets by on lists and rules.
  package init(dataFolder: String, tagger: (any NameTagger)?) throws {
    let gazetteer = try Gazetteer(folder: dataFolder + "/gazetteer")
    let lists = try EntityLists(dataFolder: dataFolder)
    self.gazetteer = gazetteer
    self.lists = lists
    self.tagger = tagger
    clues = NameClues(lists.words)
    countryLayer = CountryLayer(gazetteer, lists)
    stateTowns = StateTownFinder(gazetteer, lists)
    evidence = NameEvidence(gazetteer, lists)
    overlooked = OverlookedNames(gazetteer, lists, evidence)
    fronts = PersonFronts(gazetteer, lists.words)
    teams = TeamClues(gazetteer, lists.words)
    weaponLayer = try WeaponLayer(dataFolder: dataFolder, words: lists.weapons)
    dateLayer = try DateLayer(dataFolder: dataFolder)
    repair = NameRepair(gazetteer, lists)
    resolvers = EntityResolvers(gazetteer, lists)
    resolver = SpanResolver(gazetteer, lists)
    let checksums = [
      gazetteer.checksum, weaponLayer.checksum, dateLayer.checksum, lists.checksum,
    ].map { String($0, radix: 16) }
    version = ([CodeVersion.current] + checksums + [tagger?.version ?? "rules"]).joined(
      separator: "-")
  }

  /// The annotation of `article`.
  package func annotation(of article: ParsedArticle) -> Annotation {
    if let visible = VisibleArticle(article) {
      return visible.placed(annotation(of: visible.article, reading(of: visible.article)))
    }
    return annotation(of: article, reading(of: article))
  }

  /// The fields of `article` and what is named in them.
  func reading(of article: ParsedArticle) -> ArticleReading {
    let fields = article.fields.map {
      ScannedField($0, text: article[$0], gazetteer: gazetteer)
    }
    let numbers = Dictionary(
      fields.enumerated().map { ($1.field, $0) }, uniquingKeysWith: { first, _ in first })
    let pieces = PieceText(article.text)
    let weapons = weaponLayer.weapons(in: article, pieces).compactMap { mention in
      numbers[mention.field].map {
        NamedSpan(
          field: $0, range: mention.range, kind: .weapon, country: mention.country,
          name: mention.name, basis: .weapon(mention.evidence))
      }
    }
    let towns = stateTowns.towns(in: fields)
    let language = article.language ?? LanguageDetector.language(of: article.text)
    let countries = countryLayer.spans(in: fields, besides: towns, language: language)
    let isEnglish = isEnglish(language, fields)
    let isSport = teams.isSport(fields)
    var tagged = tagged(article, fields, isEnglish: isEnglish, isSport: isSport)
    let foreign = lists.languages[language].map { ForeignPeople($0, gazetteer, lists) }
    if let foreign { tagged = foreign.decided(tagged, in: fields) }
    var spans = resolver.spans(
      in: fields, tagged: tagged, countries: countries, weapons: weapons, towns: towns)
    if let foreign { spans = foreign.merged(spans, in: fields) }
    return ArticleReading(
      fields: fields, spans: spans, countries: countries, isForeign: language != "en",
      isSport: isSport, pieces: pieces)
  }

  /// Whether the words around names are English; of a text of some lines, too short to tell, unless
  /// it is in a language that the rules know.
  private func isEnglish(_ language: String?, _ fields: [ScannedField]) -> Bool {
    guard let language, language != "en" else { return true }
    let isShort = fields.reduce(0) { $0 + $1.words.count } < Self.shortText
    return isShort && lists.languages[language] == nil
  }

  /// The annotation that `reading` of `article` amounts to.
  func annotation(of article: ParsedArticle, _ reading: ArticleReading) -> Annotation {
    var assembly = AnnotationAssembly(article, reading.fields, resolvers: resolvers)
    assembly.add(reading)
    return assembly.annotation(dates: dateLayer.dates(in: article, reading.pieces))
  }

  /// The tagger's names, a list for every field.
  ///
  /// What stands around a name counts in English only, whose words the rules know.
  private func tagged(
    _ article: ParsedArticle, _ fields: [ScannedField], isEnglish: Bool, isSport: Bool
  ) -> [[TaggedName]] {
    var names = [[TaggedName]](repeating: [], count: fields.count)
    guard let tagger else { return names }
    let document = TokenizedDocument(article)
    for span in tagger.spans(in: document) {
      let range = document.fields[span.field].byteRange(of: span.tokens)
      let field = fields[span.field]
      let first = field.wordIndex(at: range.lowerBound)
      let last = field.words[first...].prefix { Int($0.start) < range.upperBound }.count
      let name = TaggedName(
        range: range, words: first..<first + last, kind: span.kind, score: span.score,
        origin: .tagger(span.kind), shares: span.shares)
      names[span.field].append(name)
    }
    names = zip(names, fields).map { repair.repaired($0, in: $1) }
    if isEnglish {
      names = zip(names, fields).map { fronts.completed($0, in: $1, known: tagger.known) }
      names = overlooked.completed(names, in: fields, known: tagger.known)
    }
    names =
      NameVote(
        names, in: fields, gazetteer: gazetteer, clues: clues, evidence: isEnglish ? evidence : nil
      ).decided(names)
    names = zip(names, fields).map { repair.withParticles($0, in: $1) }
    return isEnglish && isSport ? teams.decided(names, in: fields) : names
  }
}
