import ReaderModel
import Text

/// Judges a tagged person, where capitals tell less than in English.
extension ForeignPeople {
  /// A person scored higher needs little other evidence.
  private static let surePerson: Float = 0.9

  /// The name of several words as it should be, a body where it is one, nil where it is nothing.
  func judged(_ name: TaggedName, in field: ScannedField) -> TaggedName? {
    guard !name.words.isEmpty, !field.words[name.words].contains(where: \.isCaseless) else {
      return name
    }
    let name = shortened(name, in: field)
    let words = field.words[name.words].map { folded($0, in: field) }
    let (start, isAnnounced) = start(of: name, words, in: field)
    guard start < words.count else { return nil }
    let rest = name.words.lowerBound + start..<name.words.upperBound
    var judged = name
    judged.words = rest
    judged.range = field.byteRange(of: rest)
    if isGeneric(rest, in: field) { return body(judged, in: field) }
    if rest.count == 1 { return judged }
    let isPerson =
      isGiven(words[start]) || korean.isName(field.words[rest]) || isPlain(judged, in: field)
      || isInitial(rest.lowerBound, in: field) || isAnnounced
      || isOfficeBefore(rest.lowerBound, in: field) || isFamily(words, name, in: field)
    return isPerson ? judged : nil
  }

  /// The name up to a break or a small word that no name holds: `Michel Durand` + `à Lyon`.
  private func shortened(_ name: TaggedName, in field: ScannedField) -> TaggedName {
    let length = field.words[name.words].dropFirst().prefix { word in
      word.gap != .other
        && (word.isCapitalised || word.gap == .hyphen || vocabulary.isParticle(word))
    }.count
    var shortened = name
    shortened.words = name.words.lowerBound..<name.words.lowerBound + 1 + length
    while shortened.words.count > 1,
      vocabulary.isParticle(field.words[shortened.words.upperBound - 1])
    {
      shortened.words = shortened.words.dropLast()
    }
    if shortened.words != name.words { shortened.range = field.byteRange(of: shortened.words) }
    return shortened
  }

  /// How many words before the name are offices, countries or the sentence's own, and whether they
  /// announce a person.
  private func start(
    of name: TaggedName, _ words: [String], in field: ScannedField
  ) -> (index: Int, isAnnounced: Bool) {
    let all = Array(field.words[name.words])
    var start = 0
    var isAnnounced = false
    while start < words.count {
      let isPlace = isPlace(words[start])
      let isGivenNext = start + 2 < words.count && isGiven(words[start + 1])
      if vocabulary.isOffice(words[start]) || isPlace && (isGivenNext || !isGiven(words[start])) {
        isAnnounced = words.count - start > 2 || !isPlace
      } else if !(vocabulary.isOpener(all[start]) && isGivenNext) {
        break
      }
      start += 1
    }
    guard start < words.count, !isGiven(words[start]) else { return (start, isAnnounced) }
    let given = words.indices.dropFirst(start + 1).dropLast()
      .first {
        all[$0].gap == .space && all[$0].isCapitalised && all[$0].count > 2 && isGiven(words[$0])
      }
    return given.map { ($0, true) } ?? (start, isAnnounced)
  }

  /// The name as a body's where its words are capitalised and one is a body's; nil otherwise.
  private func body(_ name: TaggedName, in field: ScannedField) -> TaggedName? {
    let words = field.words[name.words]
    guard words.count > 1, words.allSatisfy({ $0.isCapitalised && !vocabulary.isSite($0) }),
      words.dropFirst().allSatisfy({ $0.gap == .space }),
      words.contains(where: { vocabulary.isBody($0, folded($0, in: field)) })
    else { return nil }
    var body = name
    body.kind = .organisation
    return body
  }

  /// A name of which the tagger is sure: two words and a listed family name, or a double one.
  private func isFamily(_ words: [String], _ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.score > Self.surePerson, let family = words.last else { return false }
    let isDouble = words.count == 3 && field.words[name.words.upperBound - 1].gap == .hyphen
    guard words.count == 2 || isDouble else { return false }
    return isDouble || gazetteer.entry(PhraseHash(family))?.isSurname ?? false
  }

  /// Two capitalised words of which the tagger is sure, where nouns are written small.
  private func isPlain(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard !capitalisesNouns, name.score > Self.surePerson, name.words.count == 2,
      field.words[name.words].allSatisfy({ $0.isCapitalised && !$0.isAllCaps })
    else { return false }
    let next = field.word(name.words.upperBound)
    return !field.startsSentence(name.words.lowerBound) || next == nil || next?.gap != .space
  }

  private func isInitial(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index].count <= 2 && field.word(index + 1)?.gap == .pointAndSpace
  }
}
