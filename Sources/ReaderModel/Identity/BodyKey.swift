/// What the names of one body share across articles.
///
/// Names and acronyms of ``KnownNames`` are one. A name that is made of general words alone (`Ministry of
/// Defence`, `국방부`) may be that of any country's body; all ways to put such words are one.
struct BodyKey {
  /// Without spaces; not for display.
  let text: String
  /// Whether any country may have a body of this name.
  let isGeneral: Bool
  /// The name under which ``KnownNames`` shows the body; nil for others.
  let known: String?

  /// The key of a name of these words; empty when there are none.
  init(_ words: [FacetKey.NameWord]) {
    let squashed = words.map(\.joined).joined()
    if let shown = Self.known[squashed] {
      self.init(text: FacetKey.squashed(shown), isGeneral: false, known: shown)
    } else if let general = Self.foreign[squashed] ?? Self.general(words.flatMap(\.parts)) {
      self.init(text: general, isGeneral: true, known: nil)
    } else {
      self.init(text: squashed, isGeneral: false, known: nil)
    }
  }

  private init(text: String, isGeneral: Bool, known: String?) {
    self.text = text
    self.isGeneral = isGeneral
    self.known = known
  }

  /// The words without small ones, in the alphabet's order; nil when one of them is a name of its own.
  private static func general(_ words: [String]) -> String? {
    var found: [String] = []
    for word in words where !links.contains(word) {
      guard let form = forms[word] else { return nil }
      found.append(form)
    }
    guard found.contains(where: bodies.contains) || banks.contains(found) else { return nil }
    if found.contains("defense") { found.removeAll { $0 == "national" } }
    if found.contains("foreign") { found.removeAll { $0 == "affairs" || $0 == "office" } }
    return Set(found).sorted().joined()
  }

  private static let links: Set<String> = ["of", "the", "for", "and", "s"]
  private static let banks: Set<[String]> = [["central", "bank"], ["national", "bank"]]
  private static let bodies: Set<String> = Set(
    ("ministry department army navy force forces parliament senate court police guard cabinet embassy staff")
      .split(separator: " ").map(String.init))

  /// General words, each with the form that stands for all of its spellings.
  private static let forms: [String: String] = {
    var forms = ["defence": "defense", "labour": "labor", "ministries": "ministry"]
    let words =
      "ministry department army navy air force forces armed parliament senate supreme high constitutional court "
      + "police guard coast border cabinet embassy general staff joint chiefs national central bank "
      + "defense foreign interior internal home affairs finance justice energy economy health education culture "
      + "unification agriculture environment science labor transport industry trade commerce oil information "
      + "ground"
    for word in words.split(separator: " ").map(String.init) { forms[word] = word }
    return forms
  }()

  /// General names that other words make, by the key that they have.
  private static let foreign: [String: String] = {
    let names = [
      "defenseministry":
        "국방부|Ministerstwo Obrony Narodowej|Ministerstwo Obrony|Ministère de la Défense|"
        + "Verteidigungsministerium|Bundesverteidigungsministerium|Міністерство оборони|"
        + "Министерство обороны|Минобороны",
      "foreignministry":
        "외교부|Ministerstwo Spraw Zagranicznych|Ministère des Affaires étrangères|Auswärtiges Amt|"
        + "Министерство иностранных дел|Міністерство закордонних справ",
      "ministryunification": "통일부", "nationalassembly": "National Assembly|국회",
      "chiefsjointstaff": "합동참모본부|합참", "army": "육군", "navy": "해군", "airforce": "공군",
    ]
    var foreign: [String: String] = [:]
    for (key, others) in names {
      for other in others.split(separator: "|") { foreign[FacetKey.squashed(String(other))] = key }
    }
    return foreign
  }()

  private static let known = KnownNames.table(KnownNames.organisations, key: FacetKey.squashed)
}
