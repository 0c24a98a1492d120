import ReaderModel
import Text

/// Gives names in a list (`Haifa and Rishon LeZion`) the same kind, where one is sure and the other
/// is not.
struct NameCoordination: Sendable {
  /// What is said of two neighbours, in the order in which it is asked; the first that fits counts.
  enum Rule: CaseIterable {
    /// `Haifa and Rishon LeZion`: an unsure person behind a sure place is a place.
    case personBehindPlace
    /// The same the other way round.
    case personBeforePlace
    /// `Anna Nowak and Zorin`: an unlisted place of one word behind a person is a person.
    case placeBehindPerson
    /// An unlisted place behind a body is a body.
    case placeBehindBody
    /// The same the other way round.
    case placeBeforeBody
    /// A listed body, or a person of whose words no list has one, behind a sure body is a body.
    case nameBehindBody
    /// The same the other way round.
    case nameBeforeBody
  }

  /// What a rule changes.
  struct Change: Equatable {
    /// The second of the two, else the first.
    var isSecond: Bool
    /// What it becomes.
    var kind: NameSpan.Kind
  }

  /// A person scored higher is one even among places: two words that look like a name seldom are
  /// a town.
  private static let surePerson: Float = 0.98
  /// A place scored higher stays one beside persons or bodies, listed or not.
  private static let surePlace: Float = 0.95
  /// A body scored higher speaks for its neighbours.
  private static let sureBody: Float = 0.9
  /// A place that no list has speaks for its neighbours from here on, behind a preposition.
  private static let likelyPlace: Float = 0.8
  /// Words of a person that may be a town or body after all.
  private static let mostWords = 2
  /// Bytes of the longest joint: `, and `.
  private static let longestJoint = 6
  private static let joints = [", ", " and ", ", and "].map { Array($0.utf8) }

  private let gazetteer: Gazetteer
  private let prepositions = WordSet("in at near from to around")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The names, which are in order, each pair of neighbours in a list judged once.
  func coordinated(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    var names = names
    for index in names.indices.dropFirst()
    where Self.isListed(names[index - 1], names[index], in: field) {
      let change = change(of: names[index - 1], names[index], in: field)
      if let change { names[change.isSecond ? index : index - 1].kind = change.kind }
    }
    return names
  }

  /// What the first rule that is for two neighbours in a list says of them.
  private func change(
    of first: TaggedName, _ second: TaggedName, in field: ScannedField
  ) -> Change? {
    for rule in Rule.allCases {
      if let change = change(by: rule, first, second, in: field) { return change }
    }
    return nil
  }

  /// What `rule` says of two neighbours in a list; nil when it is not for them.
  func change(
    by rule: Rule, _ first: TaggedName, _ second: TaggedName, in field: ScannedField
  ) -> Change? {
    switch rule {
    case .personBehindPlace:
      isSurePlace(first, in: field) && isUnsurePerson(second, in: field)
        ? Change(isSecond: true, kind: .location) : nil
    case .personBeforePlace:
      isSurePlace(second, in: field) && isUnsurePerson(first, in: field)
        ? Change(isSecond: false, kind: .location) : nil
    case .placeBehindPerson:
      first.kind == .person && second.words.count == 1 && isUnlistedPlace(second, in: field)
        ? Change(isSecond: true, kind: .person) : nil
    case .placeBehindBody:
      first.kind == .organisation && isUnlistedPlace(second, in: field)
        ? Change(isSecond: true, kind: .organisation) : nil
    case .placeBeforeBody:
      second.kind == .organisation && isUnlistedPlace(first, in: field)
        ? Change(isSecond: false, kind: .organisation) : nil
    case .nameBehindBody:
      isSureBody(first, in: field) && mayBeBody(second, in: field)
        ? Change(isSecond: true, kind: .organisation) : nil
    case .nameBeforeBody:
      isSureBody(second, in: field) && mayBeBody(first, in: field)
        ? Change(isSecond: false, kind: .organisation) : nil
    }
  }

  /// Whether a comma, `and` or both stand between the names.
  static func isListed(_ a: TaggedName, _ b: TaggedName, in field: ScannedField) -> Bool {
    guard a.range.upperBound < b.range.lowerBound,
      b.range.lowerBound - a.range.upperBound <= longestJoint
    else { return false }
    let between = field.bytes[a.range.upperBound..<b.range.lowerBound]
    guard joints.contains(where: { between.elementsEqual($0) }) else { return false }
    // `Mika Onodera, Yukidori's engineer`: whose somebody is, and no list.
    return between.count > 2 || field.word(b.words.upperBound)?.gap != .apostrophe
  }

  private func entry(_ name: TaggedName, in field: ScannedField) -> GazetteerEntry? {
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    return gazetteer.entry(key)
  }

  private func isSurePlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .location else { return false }
    guard let entry = entry(name, in: field) else {
      return name.score > Self.likelyPlace
        && prepositions.contains(field.before(name.words.lowerBound))
    }
    return (entry.kind == .city || entry.kind == .region) && !entry.isGivenName && !entry.isSurname
  }

  private func isUnlistedPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.kind == .location && name.score < Self.surePlace && entry(name, in: field) == nil
  }

  private func isSureBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .organisation else { return false }
    return name.score > Self.sureBody || isListedBody(name, in: field)
  }

  private func mayBeBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    isListedBody(name, in: field) || isUnlistedPerson(name, in: field)
  }

  /// A lone word that is listed as a body, though also as somebody's name.
  private func isListedBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count == 1 && entry(name, in: field)?.kind == .organisation
  }

  /// A person in the tagger's eyes, of whose words no list of names has one.
  private func isUnlistedPerson(_ name: TaggedName, in field: ScannedField) -> Bool {
    mayBeOther(name)
      && field.words[name.words].allSatisfy { word in
        guard let entry = gazetteer.entry(PhraseHash(word)) else { return true }
        return !entry.isGivenName && !entry.isSurname && entry.kind == .none
      }
  }

  private func isUnsurePerson(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard mayBeOther(name), let first = field.word(name.words.lowerBound) else { return false }
    return gazetteer.entry(PhraseHash(first))?.isGivenName != true
  }

  private func mayBeOther(_ name: TaggedName) -> Bool {
    name.kind == .person && name.words.count <= Self.mostWords && name.score < Self.surePerson
  }
}
