/// A list of `Data/insight/words.tsv`, by its name in the file.
enum WordRole: String, CaseIterable, Sendable {
  case determiner, possessive, preposition, conjunction, contrast, subordinator, conditional,
    relative, future, would, possible, auxiliaryBe, auxiliaryHave, auxiliaryDo, negation, adverb,
    masculine, feminine, neuter, plural, other
  case plannedBy, proposedBy, unrealBy, realBy, plannedNoun, proposedNoun, unrealNoun, light
  case state, group, representative, title, spokesman, anonymous, media, bodyNoun, countryNoun,
    personNoun, pairNoun, operation, forceNoun, treaty, unit,
    goods, outlet, numeral, quantity, site, aid, arms, document, speaking, sport
  case buyer, legalForm, contractNoun, framework, otherContract, handover, armsKind
  case temporal, organ, companyNoun
}

/// The lists that a word is in.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ role: WordRole) { rawValue = 1 << UInt64(Self.numbers[role] ?? 63) }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: WordRole.allCases.enumerated().map { ($1, $0) })

  static let determiner = WordRoles(.determiner)
  static let possessive = WordRoles(.possessive)
  static let preposition = WordRoles(.preposition)
  static let conjunction = WordRoles(.conjunction)
  static let contrast = WordRoles(.contrast)
  static let subordinator = WordRoles(.subordinator)
  static let conditional = WordRoles(.conditional)
  static let relative = WordRoles(.relative)
  static let future = WordRoles(.future)
  static let would = WordRoles(.would)
  static let possible = WordRoles(.possible)
  static let be = WordRoles(.auxiliaryBe)
  static let have = WordRoles(.auxiliaryHave)
  static let done = WordRoles(.auxiliaryDo)
  static let negation = WordRoles(.negation)
  static let adverb = WordRoles(.adverb)
  static let masculine = WordRoles(.masculine)
  static let feminine = WordRoles(.feminine)
  static let neuter = WordRoles(.neuter)
  static let plural = WordRoles(.plural)
  static let other = WordRoles(.other)
  static let plannedBy = WordRoles(.plannedBy)
  static let proposedBy = WordRoles(.proposedBy)
  static let unrealBy = WordRoles(.unrealBy)
  static let realBy = WordRoles(.realBy)
  static let plannedNoun = WordRoles(.plannedNoun)
  static let proposedNoun = WordRoles(.proposedNoun)
  static let unrealNoun = WordRoles(.unrealNoun)
  static let light = WordRoles(.light)
  static let state = WordRoles(.state)
  static let group = WordRoles(.group)
  static let representative = WordRoles(.representative)
  static let title = WordRoles(.title)
  static let spokesman = WordRoles(.spokesman)
  static let anonymous = WordRoles(.anonymous)
  static let media = WordRoles(.media)
  static let bodyNoun = WordRoles(.bodyNoun)
  static let countryNoun = WordRoles(.countryNoun)
  static let personNoun = WordRoles(.personNoun)
  static let pairNoun = WordRoles(.pairNoun)
  static let operation = WordRoles(.operation)
  static let forceNoun = WordRoles(.forceNoun)
  static let treaty = WordRoles(.treaty)
  static let goods = WordRoles(.goods)
  static let outlet = WordRoles(.outlet)
  static let numeral = WordRoles(.numeral)
  static let quantity = WordRoles(.quantity)
  static let site = WordRoles(.site)
  static let aid = WordRoles(.aid)
  static let arms = WordRoles(.arms)
  static let document = WordRoles(.document)
  static let speaking = WordRoles(.speaking)
  static let sport = WordRoles(.sport)
  static let buyer = WordRoles(.buyer)
  static let legalForm = WordRoles(.legalForm)
  static let contractNoun = WordRoles(.contractNoun)
  static let framework = WordRoles(.framework)
  static let otherContract = WordRoles(.otherContract)
  static let handover = WordRoles(.handover)
  static let armsKind = WordRoles(.armsKind)
  static let temporal = WordRoles(.temporal)
  static let organ = WordRoles(.organ)
  static let companyNoun = WordRoles(.companyNoun)
  static let unit = WordRoles(.unit)

  static let pronoun: WordRoles = [masculine, feminine, neuter, plural, other]
  static let auxiliary: WordRoles = [be, have, done, future, would, possible]
}
