import Text

/// Decides which names mean the same person or organisation, by rules and by the lists in
/// `identity` of the data folder.
///
/// Load it once and share it: reading the lists takes time.
package final class IdentityRules: Sendable {
  let korean: KoreanPersonKey
  let given: GivenNames
  let chinese: ChineseNameOrder
  let slavic: SlavicSpelling
  let offices: OfficeKey
  let bodies: BodyWords
  /// What sort of weapon a name is.
  package let weapons: WeaponKinds
  /// The names of languages.
  package let languages: LanguageNames
  /// Changes whenever the lists or the code do. Equal versions give equal results.
  package let version: String
  private let people: KnownNames
  private let organisations: KnownNames
  private let keyedPeople = Lazily<[String: String]>()
  private let keyedOrganisations = Lazily<[String: String]>()
  private let speltPeople = Lazily<[String: String]>()
  private let speltOrganisations = Lazily<[String: String]>()

  /// Reads the lists in `identity` of `dataFolder` and the Korean family names; throws if one is
  /// unusable.
  package init(dataFolder: String) throws(ListError) {
    korean = KoreanPersonKey(families: try KoreanFamilies(dataFolder: dataFolder))
    given = try GivenNames(dataFolder: dataFolder)
    chinese = try ChineseNameOrder(dataFolder: dataFolder)
    slavic = try SlavicSpelling(dataFolder: dataFolder)
    offices = try OfficeKey(dataFolder: dataFolder)
    bodies = try BodyWords(dataFolder: dataFolder)
    weapons = try WeaponKinds(dataFolder: dataFolder)
    languages = try LanguageNames(dataFolder: dataFolder)
    people = try KnownNames("people", dataFolder: dataFolder)
    organisations = try KnownNames("organisations", dataFolder: dataFolder)
    let checksums = [
      korean.families.checksum, given.checksum, chinese.checksum, slavic.checksum,
      offices.checksum, bodies.checksum, people.checksum, organisations.checksum,
      weapons.checksum, languages.checksum,
    ]
    let lists = checksums.map { String($0, radix: 16) }.joined(separator: " ").utf8
      .reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }
    version = IdentityCodeVersion.current + "-" + String(lists, radix: 16)
  }
}

extension IdentityRules {
  /// The display name of the person with that spelling (see ``PersonKey``); nil for most.
  func knownPerson(_ spelling: String) -> String? {
    keyedPeople.value {
      people.table {
        let words = FacetKey.words(of: $0)
        return PersonKey.spelling(PersonKey(words: words, self), words)
      }
    }[spelling]
  }

  /// The display name of the organisation with that squashed name; nil for most.
  func knownOrganisation(_ squashed: String) -> String? {
    keyedOrganisations.value { organisations.table(key: FacetKey.squashed) }[squashed]
  }

  /// Letters to type before other names are offered; fewer match too many.
  private static let least = 3

  /// The display names of people or organisations with a name that begins with `needle` (folded,
  /// without spaces), sorted.
  package func shownNames(beginning needle: String, _ kind: Facet.Kind) -> [String] {
    guard needle.count >= Self.least || !needle.allSatisfy(\.isASCII) else { return [] }
    let names: [String: String] =
      switch kind {
      case .person: speltPeople.value { people.table(key: FacetKey.squashed) }
      case .organisation:
        speltOrganisations.value { organisations.table(key: FacetKey.squashed) }
      default: [:]
      }
    return Set(names.filter { $0.key.hasPrefix(needle) }.values).sorted()
  }

  /// Other forms that sound like a typed word of a person's name.
  package func sounds(ofTyped word: FacetKey.NameWord) -> [String] {
    var sounds: Set<String> = []
    if let family = korean.families.family(word.joined) { sounds.insert(family.hangul) }
    if let given = korean.given(word) { sounds.insert(given) }
    sounds.insert(slavic.folded(word.joined))
    sounds.remove(word.joined)
    return sounds.sorted()
  }

  /// The beginning of the Hangul key for the typed beginning of a Korean name; see
  /// ``KoreanPersonKey/beginning(_:)``.
  package func koreanBeginning(_ words: [FacetKey.NameWord]) -> String? { korean.beginning(words) }
}

extension IdentityRules: Equatable {
  /// Compares by identity, since rules are shared.
  package static func == (one: IdentityRules, other: IdentityRules) -> Bool { one === other }
}
