import ReaderModel
import Text

/// A place where a person is named, with what the words beside it say.
struct PersonMention {
  var span: NamedSpan
  var name: ComparedName
  /// As printed.
  var text: String
  var reading: RoleReader.Reading
  /// What they say of the family.
  var family = FamilyReading()

  /// Whether it stands before `other` in the article.
  func isBefore(_ other: PersonMention) -> Bool {
    (span.field, span.range.lowerBound) < (other.span.field, other.span.range.lowerBound)
  }
}

/// A person with all mentions in an article.
struct ResolvedPerson {
  /// The fullest name, folded.
  private(set) var name: ComparedName
  /// The fullest name as printed.
  private(set) var text: String
  /// The office as the text gives it.
  private(set) var role: String?
  /// The office's country.
  var country: CountryCode?
  /// The country is only that of a body which is no state's.
  private(set) var isOfBody: Bool
  private(set) var mentions: [PersonMention]
  /// What address and kinship say.
  private(set) var gender: FamilyReading.Gender?
  /// See ``FamilyReading/seniority``.
  private(set) var seniority = 0
  /// The family name by marriage or birth of a person named by the given name alone.
  var familyName: [UInt8]?
  private var isKin = false

  /// The person of one mention.
  init(_ mention: PersonMention) {
    name = mention.name
    text = mention.text
    role = mention.reading.role
    country = mention.reading.country
    isOfBody = mention.reading.isOfBody
    mentions = [mention]
    isKin = mention.reading.isKin
    gender = mention.family.gender
    seniority = mention.family.seniority
  }

  /// The words by which the person may be called.
  var names: [[UInt8]] { familyName.map { name.telling + [$0] } ?? name.telling }

  /// The family name comes first: a hyphen in the given name (`Lee Jong-sup`), or Hangul.
  var isFamilyFirst: Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, let given = words.last else { return words.count == 1 }
    let halves = given.split(separator: "-")
    return halves.count == 2 && halves[1].first?.isLowercase == true
  }

  /// The office is one that a state gives, and stands in front of the name as a title.
  func hasStateTitle(_ offices: WordSet) -> Bool {
    mentions.contains { mention in
      guard mention.reading.isTitle, let role = mention.reading.role else { return false }
      return WordScanner.words(in: Array(role.utf8)).last.map(offices.contains) ?? false
    }
  }

  /// The offices that nobody is said to give, and whether each is a title: `the army chief`, `Mayor`.
  var ownerlessOffices: [(words: [Word], isTitle: Bool)] {
    guard mentions.allSatisfy({ !$0.reading.hasOwner }) else { return [] }
    return mentions.compactMap { mention in
      guard let role = mention.reading.role, !mention.reading.isKin else { return nil }
      return (WordScanner.words(in: Array(role.utf8)), mention.reading.isTitle)
    }
  }

  /// Notes whether it is a man or a woman, unless that is known.
  mutating func setGender(_ known: FamilyReading.Gender) { gender = gender ?? known }

  /// Takes another mention; a fuller name or office replaces a shorter one.
  mutating func add(_ mention: PersonMention) {
    mentions.append(mention)
    let isFuller =
      mention.name.folded.parts.count > name.folded.parts.count
      || mention.name.folded.parts.count == name.folded.parts.count && isShouted(text)
        && !isShouted(mention.text)
    if isFuller {
      name = mention.name
      text = mention.text
    }
    if let newRole = mention.reading.role {
      let isBare = role.map { !$0.contains(" ") } ?? true
      let isBetter = isBare && newRole.contains(" ") && !mention.reading.isKin
      if role == nil || isKin && !mention.reading.isKin || isBetter {
        role = newRole
        isKin = mention.reading.isKin
      }
    }
    gender = gender ?? mention.family.gender
    if seniority == 0 { seniority = mention.family.seniority }
    if country == nil || isOfBody && mention.reading.country != nil && !mention.reading.isOfBody {
      country = mention.reading.country
      isOfBody = mention.reading.isOfBody
    }
  }

  /// Whether a short name that fits both rather means `other`: more mentions, then the earlier one.
  func isLessProminent(than other: ResolvedPerson) -> Bool {
    if mentions.count != other.mentions.count { return mentions.count < other.mentions.count }
    return other.mentions[0].isBefore(mentions[0])
  }

  /// The person with its mentions in reading order.
  func sorted() -> ResolvedPerson {
    var person = self
    person.mentions.sort { $0.isBefore($1) }
    return person
  }

  private func isShouted(_ text: String) -> Bool { !text.contains { $0.isLowercase } }
}
