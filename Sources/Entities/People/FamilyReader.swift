import ReaderModel
import Text

/// What the words beside a name say of a person's family: address and kin.
struct FamilyReading: Equatable {
  /// Whose address or kinship the words say.
  enum Gender { case man, woman }
  /// Nil when the words say nothing.
  var gender: Gender?
  /// 1 for `the elder`, `his father`; -1 for `the younger`, `her son`; 0 when nothing is said.
  var seniority = 0
  /// `his wife`, `her husband`: the spouse of the person named before.
  var isSpouse = false
  /// `his wife`, `her son`: of the family of the person named before, maybe without their name.
  var isKin = false
}

/// Reads address and kinship in front of a name: `Lady`, `his wife,`, `the elder`.
struct FamilyReader: Sendable {
  private let men: WordSet
  private let women: WordSet
  private let elders: WordSet
  private let juniors: WordSet
  private let spouses: WordSet
  private let kin: WordSet
  private let the = WordSet("the")
  private let owners = WordSet("his her their my our your")

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    men = words[.men]
    women = words[.women]
    elders = words[.elders]
    juniors = words[.juniors]
    spouses = words[.spouses]
    kin = words[.kin]
  }

  /// What stands in front of the name at byte range `name`.
  func reading(before name: Range<Int>, in field: ScannedField) -> FamilyReading {
    var reading = FamilyReading()
    var index = field.wordIndex(at: name.lowerBound)
    guard index > 0, index < field.words.count, isNear(index, in: field) else { return reading }
    index -= 1
    let word = field.words[index]
    let isKin = !word.isCapitalised && kin.contains(word) && isOwned(index, in: field)
    let isCompared =
      !word.isCapitalised && !kin.contains(word) && the.contains(field.before(index))
    let isAddress = word.isCapitalised && field.words[index + 1].gap != .other
    guard isKin || isAddress || isCompared else { return reading }
    if isKin || isAddress {
      reading.gender = men.contains(word) ? .man : women.contains(word) ? .woman : nil
    }
    if isKin || isCompared {
      reading.seniority = elders.contains(word) ? 1 : juniors.contains(word) ? -1 : 0
    }
    reading.isSpouse = isKin && spouses.contains(word)
    reading.isKin = isKin
    return reading
  }

  /// A space, a point or a comma stands in front of the word.
  private func isNear(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    if word.gap == .space || word.gap == .pointAndSpace { return true }
    return field.bytes[Int(field.words[index - 1].end)..<Int(word.start)].elementsEqual([
      0x2C, 0x20,
    ])
  }

  /// `his`, `her late`, `X's` stand before the kinship.
  private func isOwned(_ index: Int, in field: ScannedField) -> Bool {
    for word in field.words[max(0, index - 3)..<index].reversed() {
      if owners.contains(word) || word.gap == .apostrophe && word.count == 1 { return true }
      if word.isCapitalised { return false }
    }
    return false
  }
}
