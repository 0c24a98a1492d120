import ReaderModel
import Text

/// The lists of `Data/insight`, asked by the hashes of words.
struct InsightLexicon: Sendable {
  /// Changes whenever one of the lists does.
  let checksum: UInt64
  private(set) var words: [UInt64: WordFacts] = [:]
  /// The base forms of verbs, by their numbers.
  private(set) var verbs: [String] = []
  /// The predicates of a verb, by its number.
  private(set) var verbPredicates: [Int32: [Predicate]] = [:]
  /// The predicates of a noun, by its number.
  private(set) var nounPredicates: [[Predicate]] = []
  /// Verbs of saying, by their numbers.
  private(set) var speech: [Int32: SpeechVerb] = [:]
  /// Words of amounts.
  let money: MoneyWords
  /// The number of `be` among the predicates.
  private(set) var being: Int32 = -1
  private var verbRoles: [WordRoles] = []
  private var verbNumbers: [String: Int32] = [:]

  /// The predicate of `contract`, by which agreements about arms are read.
  var contract: Predicate? {
    words[WordHash.hash("contract")].flatMap { facts in
      facts.noun >= 0 ? nounPredicates[Int(facts.noun)].first { $0.type == .supply } : nil
    }
  }

  /// Reads `insight` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let verbs = try ListFile("insight/verbs.tsv", in: dataFolder, columns: ["form", "words"])
    let words = try ListFile("insight/words.tsv", in: dataFolder, columns: ["list", "words"])
    let predicates = try ListFile(
      "insight/predicates.tsv", in: dataFolder,
      columns: ["lemma", "pos", "type", "roles", "needs", "traits", "mode"])
    let speech = try ListFile(
      "insight/speech.tsv", in: dataFolder, columns: ["lemma", "sense", "addressee"])
    money = try MoneyWords(dataFolder: dataFolder)
    checksum = FNV1a.combined([
      verbs.checksum, words.checksum, predicates.checksum, speech.checksum, money.checksum,
    ])
    addVerbs(verbs)
    try addPredicates(predicates)
    try addSpeech(speech)
    try addRoles(words)
    verbRoles = self.verbs.map { self.words[WordHash.hash($0)]?.roles ?? [] }
    being = verbNumbers["be"] ?? -1
  }

  /// What is known of the word with this hash; a word in -ed or -ing that no list has may be a form
  /// of a verb.
  func facts(_ hash: UInt64, ending: WordEnding) -> WordFacts {
    if let facts = words[hash] { return facts }
    switch ending {
    case .ed: return WordFacts(form: [.past, .participle])
    case .ing: return WordFacts(form: .gerund)
    case .ly: return WordFacts(roles: .adverb)
    case .other: return .none
    }
  }

  /// The number of a verb by its base form.
  func verb(_ lemma: String) -> Int32? { verbNumbers[lemma] }

  /// The lists that the verb of a number is in.
  func roles(ofVerb verb: Int32) -> WordRoles {
    verb >= 0 ? verbRoles[Int(verb)] : []
  }
}

extension InsightLexicon {
  private mutating func addVerbs(_ file: ListFile) {
    for row in file.rows {
      for word in row.words("words") {
        switch row["form"] {
        case "base": addVerb(word, doubt: [])
        case "both": addVerb(word, doubt: .doubtful)
        case "attribute": words[WordHash.hash(word), default: .none].form = []
        case "noun":
          words[WordHash.hash(word), default: .none].form.formUnion([.gerund, .doubtful])
        default: break
        }
      }
    }
    for row in file.rows where row["form"] == "past" || row["form"] == "participle" {
      for pair in row.words("words") {
        let parts = pair.split(separator: "=").map(String.init)
        guard parts.count == 2, let verb = verbNumbers[parts[1]] else { continue }
        add(parts[0], row["form"] == "past" ? .past : .participle, verb)
      }
    }
  }

  private mutating func addVerb(_ lemma: String, doubt: VerbForm) {
    guard verbNumbers[lemma] == nil else { return }
    let number = Int32(verbs.count)
    verbNumbers[lemma] = number
    verbs.append(lemma)
    add(lemma, doubt.union(.base), number)
    add(Inflection.singular(lemma), doubt.union(.singular), number)
    for form in Inflection.pasts(lemma) { add(form, [.past, .participle], number) }
    for form in Inflection.gerunds(lemma) { add(form, .gerund, number) }
  }

  private mutating func add(_ word: String, _ form: VerbForm, _ verb: Int32) {
    var facts = words[WordHash.hash(word)] ?? .none
    facts.form.formUnion(form)
    if facts.verb < 0 { facts.verb = verb }
    words[WordHash.hash(word)] = facts
  }

  private mutating func addPredicates(_ file: ListFile) throws(ListError) {
    for row in file.rows {
      guard let type = EventType(rawValue: row["type"]) else {
        throw .badValue(row["type"], column: "type", path: "insight/predicates.tsv", line: row.line)
      }
      var roles: [Predicate.Slot: Predicate.Role] = [:]
      for pair in row.words("roles") {
        let parts = pair.split(separator: "=").map(String.init)
        guard parts.count == 2, let role = Predicate.Role(rawValue: parts[1]) else {
          throw .badValue(pair, column: "roles", path: "insight/predicates.tsv", line: row.line)
        }
        roles[Predicate.Slot(parts[0])] = role
      }
      let traits = try row.words("traits").map { name throws(ListError) in
        guard let trait = Predicate.Trait(rawValue: name) else {
          throw .badValue(name, column: "traits", path: "insight/predicates.tsv", line: row.line)
        }
        return trait
      }
      let lemma = row["lemma"].split(separator: "_").map(String.init)
      guard let first = lemma.first else { continue }
      add(
        Predicate(
          lemma: first, particle: lemma.count > 1 ? lemma[1] : nil, isNoun: row["pos"] == "n",
          type: type, roles: roles, needs: Set(row.words("needs").map { WordHash.hash($0) }),
          traits: Set(traits), mode: row["mode"].isEmpty ? nil : row["mode"]))
    }
  }

  private mutating func add(_ predicate: Predicate) {
    guard predicate.isNoun else {
      if verbNumbers[predicate.lemma] == nil { addVerb(predicate.lemma, doubt: .doubtful) }
      if let number = verbNumbers[predicate.lemma] {
        verbPredicates[number, default: []].append(predicate)
      }
      return
    }
    let hash = WordHash.hash(predicate.lemma)
    if let known = words[hash], known.noun >= 0,
      nounPredicates[Int(known.noun)].first?.lemma == predicate.lemma
    {
      nounPredicates[Int(known.noun)].append(predicate)
      return
    }
    let number = Int32(nounPredicates.count)
    nounPredicates.append([predicate])
    words[hash, default: .none].noun = number
    let plural = WordHash.hash(Inflection.singular(predicate.lemma))
    if words[plural]?.noun ?? -1 < 0 { words[plural, default: .none].noun = number }
  }

  private mutating func addSpeech(_ file: ListFile) throws(ListError) {
    for row in file.rows {
      guard let sense = SpeechVerb.Sense(rawValue: row["sense"]) else {
        throw .badValue(row["sense"], column: "sense", path: "insight/speech.tsv", line: row.line)
      }
      if verbNumbers[row["lemma"]] == nil { addVerb(row["lemma"], doubt: .doubtful) }
      guard let verb = verbNumbers[row["lemma"]] else { continue }
      speech[verb] = SpeechVerb(
        lemma: row["lemma"], sense: sense, takesAddressee: row["addressee"] == "yes")
    }
  }

  private mutating func addRoles(_ file: ListFile) throws(ListError) {
    for row in file.rows {
      guard let role = WordRole(rawValue: row["list"]) else {
        throw .badValue(row["list"], column: "list", path: "insight/words.tsv", line: row.line)
      }
      for word in row.words("words") {
        words[WordHash.hash(word), default: .none].roles.insert(WordRoles(role))
      }
    }
  }
}
