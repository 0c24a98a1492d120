import Text

/// The words that offices are made of, and those around them.
struct RoleWords: Sendable {
  /// Whoever is one of these holds an office or a trade.
  let heads: WordSet
  /// Words that make an office more exact.
  let modifiers: WordSet
  /// What makes an office a past one.
  let formers: WordSet
  /// What may stand before an apposition's article.
  let adverbs = WordSet("also now currently himself herself reportedly already both")
  /// Words that join parts of an office.
  let links = WordSet("of and for the & to")
  /// Words an apposition begins with.
  let articles = WordSet("the a an its their his her our my your one another")
  /// Of those, the ones that stand for whoever was named before.
  let owners = WordSet("its their his her")
  /// What may stand behind the head: `President-elect`.
  let trailers: WordSet
  /// Relative pronouns.
  let relatives = WordSet("who whose which that where")
  /// Behind these a person's country is no part of the office: `professor of Russian history`.
  let students: WordSet
  /// Single words.
  let of = WordSet("of")
  let from = WordSet("from")
  let and = WordSet("and")
  let the = WordSet("the")
  let who = WordSet("who")
  let under = WordSet("under")
  let secretary = WordSet("secretary")
  let asLink = WordSet("as")
  /// Before an office, behind `appointed`: `to be`.
  let chief = WordSet("chief")
  let inLink = WordSet("in")
  let fellow = WordSet("fellow")
  let first = WordSet("first")
  /// Behind `first` it is a rank: `First Minister`.
  let ranked: WordSet
  /// In front of a country's name the office is none of that country: `In Turkey Minister X`.
  let locatives = WordSet("in to from at near into across around outside inside toward towards")
  let fillers = WordSet("in as to be by been also now re still currently serve become")
  /// Before a verb.
  let auxiliaries = WordSet("has have had will be been being also now currently previously once")
  /// See ``WordList/kin`` and its neighbours.
  let kin: WordSet
  let address: WordSet
  let appointing: WordSet
  let being: WordSet
  let serving: WordSet
  let localOffices: WordSet
  let clauseVerbs: WordSet
  let phraseEnds: WordSet
  let phraseLinks: WordSet
  let bodies: WordSet
  let stateHeads: WordSet
  let stateBodies: WordSet
  let compatriots: WordSet
  let players: WordSet
  /// Offices that nobody in their country stands above.
  let topOffices: WordSet
  /// What makes an office a lower one.
  let deputies: WordSet
  /// Offices that a state gives.
  let stateOffices: WordSet
  private let shorts: WordSet
  private let meanings: [UInt64: String]
  private let verbs: [UInt64: String]
  private let singulars: [UInt64: String]

  /// The sets of `words`.
  init(_ words: WordLists) {
    heads = words[.officeHeads]
    modifiers = words[.officeModifiers]
    ranked = words[.rankedFirst]
    students = words[.students]
    formers = words[.officeFormers]
    trailers = words[.officeTrailers]
    kin = words[.kin]
    address = words[.formsOfAddress]
    appointing = words[.appointing]
    being = words[.beingVerbs]
    serving = words[.servingVerbs]
    localOffices = words[.localOffices]
    clauseVerbs = words[.clauseVerbs]
    phraseEnds = words[.phraseEnds]
    phraseLinks = words[.phraseLinks]
    bodies = words[.bodies]
    stateHeads = words[.countryHeads]
    stateBodies = words[.stateBodies]
    compatriots = words[.compatriots]
    players = words[.players]
    stateOffices = words[.stateOffices]
    topOffices = words[.topOffices]
    deputies = words[.deputies]
    shorts = words[.officeShorts]
    meanings = Self.pairs(words.words(.officeShorts))
    verbs = Self.pairs(words.words(.officeVerbs))
    singulars = Self.singulars(words.words(.officeHeads))
  }

  /// An office or trade, or the short form of one: `minister`, `Gov.`
  func isHead(_ word: Word) -> Bool {
    heads.contains(word) || word.isCapitalised && shorts.contains(word) || kin.contains(word)
      || compatriots.contains(word)
  }

  /// A word that an office is made of, head or not.
  func isPart(_ word: Word) -> Bool { isHead(word) || modifiers.contains(word) }

  /// What a short form stands for: `governor` for `Gov`; nil for other words.
  func meaning(of word: Word) -> String? {
    word.isCapitalised && shorts.contains(word) ? meanings[word.hash] : nil
  }

  /// The office that a verb says: `head` for `heads`; nil for other verbs.
  func office(of verb: Word) -> String? { verb.isCapitalised ? nil : verbs[verb.hash] }

  /// The office of which `word` is the plural: `senator` for `Senators`; nil for other words.
  func singular(of word: Word) -> String? { singulars[word.hash] }

  /// Whether word `index` goes on with an office: nothing but a space or mark within words before
  /// it, or the point of a short form.
  func joins(_ index: Int, in field: ScannedField) -> Bool {
    switch field.words[index].gap {
    case .space, .hyphen, .apostrophe, .ampersand: true
    case .pointAndSpace:
      index > 0 && isShortened(field.words[index - 1])
    case .point: index > 0 && field.words[index - 1].count == 1
    case .other: false
    }
  }

  /// `Lt.`, `Gen.`, `U.S.`: a word that is written with a point in the middle of a sentence.
  private func isShortened(_ word: Word) -> Bool {
    word.isCapitalised && (word.count == 1 || word.count <= 4 && meaning(of: word) != nil)
  }

  /// `gov=governor`: the second by the hash of the first; `_` stands for a space.
  private static func pairs(_ words: [String]) -> [UInt64: String] {
    var pairs: [UInt64: String] = [:]
    for word in words {
      let parts = word.split(separator: "=")
      guard parts.count == 2 else { continue }
      hash(of: String(parts[0])).map { pairs[$0] = String(parts[1]).replacing("_", with: " ") }
    }
    return pairs
  }

  private static func singulars(_ heads: [String]) -> [UInt64: String] {
    var singulars: [UInt64: String] = [:]
    for head in heads {
      let plural =
        head.hasSuffix("man") && head.utf8.count > 5
        ? head.dropLast(2) + "en" : head.hasSuffix("y") ? head.dropLast() + "ies" : head + "s"
      hash(of: String(plural)).map { singulars[$0] = head }
    }
    return singulars
  }

  private static func hash(of word: String) -> UInt64? {
    WordScanner.words(in: Array(word.utf8)).first?.hash
  }
}
