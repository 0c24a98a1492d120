import ReaderModel
import Text

/// Reads what stands around a mention of a name for what it says of the name's kind.
///
/// Points are those of ``NameClueTable``, and of what no single word says: an age, a title, a
/// pronoun behind a verb of saying, and what the gazetteer knows of the words of the name itself.
final class NameEvidence: Sendable {
  /// Points for each kind, by the number of ``NameSpan/Kind``.
  typealias Points = SIMD4<Float>

  /// Words between a name and the noun that describes it, at most.
  private static let longestDescription = 6
  /// Words between a possessive and what is owned, at most.
  private static let longestOwned = 3
  /// What a person says of the name behind `of`.
  private static let member: Float = 1.5
  static let person = Points(1, 0, 0, 0)
  static let organisation = Points(0, 1, 0, 0)
  static let location = Points(0, 0, 1, 0)

  private let table: NameClueTable
  let gazetteer: Gazetteer
  private let names: NameWords
  private let articles = WordSet("a an the")
  private let links = WordSet("of in at for with by to from")
  private let members = WordSet("of from")
  private let employing = WordSet("at with")
  private let determiners = WordSet("a an the its their his her our")
  private let its = WordSet("its")
  private let examples = WordSet("as like including include includes")
  private let such = WordSet("such")
  private let phraseEnds = WordSet(
    "of in at for with by to from on near and or that which who whose based owned run backed listed"
  )
  private let speech: WordSet
  private let pronouns = WordSet("he she his her")

  /// Reads with the words of `lists`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    table = lists.clues
    names = NameWords(lists.words)
    speech = lists.words[.speech]
  }

  /// What the surroundings of the mention `words` say.
  func points(around words: Range<Int>, in field: ScannedField) -> Points {
    before(words.lowerBound, words, in: field) + behind(words, in: field)
      + (isSpeaker(words, in: field) ? 0.5 * Self.person : .zero)
  }

  /// `…,” X said`: whoever speaks behind a quotation.
  private func isSpeaker(_ words: Range<Int>, in field: ScannedField) -> Bool {
    var end = Int(field.words[words.lowerBound].start) - 1
    guard end > 1, field.bytes[end] == 0x20 else { return false }
    if field.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    // The last byte of a curly quotation mark is 9D.
    guard field.bytes[end - 1] == UInt8(ascii: "\"") || field.bytes[end - 1] == 0x9D,
      let next = field.after(words.upperBound - 1)
    else { return false }
    return next.gap == .space && speech.contains(next)
  }

  private func before(_ first: Int, _ name: Range<Int>, in field: ScannedField) -> Points {
    guard let word = field.before(first) else { return apposed(first, in: field) }
    if word.isCapitalised, names.titles.contains(word), field.words[first].gap != .hyphen {
      let isLeading = !field.startsSentence(first - 1) || names.honorifics.contains(word)
      return (isLeading ? 3 : 2) * Self.person
    }
    if word.count == 1, !word.isCapitalised, field.words[first - 1].gap == .apostrophe {
      return owner(before: first - 1, in: field)
    }
    guard field.words[first].gap == .space || field.words[first].gap == .pointAndSpace,
      !word.isCapitalised || field.startsSentence(first - 1)
    else { return .zero }
    let linked = points(linkedTo: first, in: field) + example(first, in: field)
    if linked != .zero { return linked }
    if articles.contains(word) { return article(word, name, in: field) }
    var points = table.points(of: word, at: .before) ?? .zero
    if first > 1, field.words[first - 1].gap == .hyphen {
      points += table.points(of: field.words[first - 2], at: .before) ?? .zero
    }
    return points
  }

  /// `the group’s leader, X`: who is told before a comma.
  private func apposed(_ first: Int, in field: ScannedField) -> Points {
    guard first > 0, case let word = field.words[first - 1], !word.isCapitalised else {
      return .zero
    }
    let gap = field.bytes[Int(word.end)..<Int(field.words[first].start)]
    guard gap.elementsEqual([UInt8(ascii: ","), 0x20]),
      let points = table.points(of: word, at: .before), points[0] >= 1.5
    else { return .zero }
    return 0.5 * points
  }

  /// `lenders such as X`, `cities including X`.
  private func example(_ first: Int, in field: ScannedField) -> Points {
    guard let link = field.before(first), examples.contains(link), !link.isCapitalised else {
      return .zero
    }
    // `cartels such as X` has two words there.
    let head = such.contains(field.word(first - 2)) ? first - 3 : first - 2
    guard head >= 0, let word = field.word(head), !word.isCapitalised else { return .zero }
    return table.points(of: word, at: .kinds) ?? .zero
  }

  /// `Brazil’s X`: a person or a body of the country.
  private func owner(before mark: Int, in field: ScannedField) -> Points {
    guard mark > 0, gazetteer.entry(PhraseHash(field.words[mark - 1]))?.kind == .country else {
      return .zero
    }
    return 0.8 * (Self.person + Self.organisation)
  }

  /// `shares in X`.
  func points(linkedTo first: Int, in field: ScannedField) -> Points {
    guard let link = field.before(first), links.contains(link), !link.isCapitalised,
      let head = field.before(first - 1)
    else { return .zero }
    if head.isCapitalised, !field.startsSentence(first - 2) { return membership(first, in: field) }
    let linked = table.points(of: head, at: .linked) ?? .zero
    guard employing.contains(link) else { return linked }
    return linked + (table.points(of: head, at: .employed) ?? .zero)
  }

  /// `Moritz Brake of X`, `Mayor Anna Sobol of X`: whose somebody is who is named in full.
  private func membership(_ first: Int, in field: ScannedField) -> Points {
    guard members.contains(field.words[first - 1]), first > 2,
      field.words[first - 2].gap == .space || field.words[first - 2].gap == .hyphen,
      let given = givenName(endingAt: first - 2, in: field)
    else { return .zero }
    let title = given > 0 && field.words[given].gap == .space ? field.words[given - 1] : nil
    if let title, let points = table.points(of: title, at: .holder) { return points }
    return Self.member * Self.organisation
  }

  /// The given name of somebody whose name ends with word `last`, at most three words before it.
  private func givenName(endingAt last: Int, in field: ScannedField) -> Int? {
    var index = last - 1
    while index >= 0, last - index <= 3, field.words[index].isCapitalised,
      field.words[index + 1].gap == .space || field.words[index + 1].gap == .hyphen
    {
      if gazetteer.entry(PhraseHash(field.words[index]))?.isGivenName == true { return index }
      index -= 1
    }
    return nil
  }

  /// `the X`, unless a noun in small letters follows, which the article belongs to.
  private func article(_ word: Word, _ name: Range<Int>, in field: ScannedField) -> Points {
    if let next = field.after(name.upperBound - 1), next.isCapitalised, next.gap == .space {
      return .zero
    }
    return table.points(of: word, at: .article) ?? .zero
  }

  private func behind(_ name: Range<Int>, in field: ScannedField) -> Points {
    guard let next = field.word(name.upperBound) else { return .zero }
    switch next.gap {
    case .space: return next.isCapitalised ? .zero : verb(next, at: name.upperBound, in: field)
    case .hyphen: return table.points(of: next, at: .hyphen) ?? .zero
    case .apostrophe: return owned(behind: name.upperBound, in: field)
    case .other: return clause(next, at: name.upperBound, in: field)
    default: return .zero
    }
  }

  private func verb(_ word: Word, at index: Int, in field: ScannedField) -> Points {
    var points = table.points(of: word, at: .behind) ?? noun(behind: index, in: field)
    guard let next = field.word(index + 1), next.gap == .space || next.gap == .other else {
      return points
    }
    // `X cut its outlook`: nobody, and hardly a town.
    if next.gap == .space, its.contains(next) { points += 1.2 * Self.organisation }
    if next.hasDigit { points += table.points(of: word, at: .counted) ?? .zero }
    if next.gap == .space, speech.contains(word), pronouns.contains(next) {
      points += 1.5 * Self.person
    }
    return points
  }

  /// `X trade union`: the noun behind another one.
  private func noun(behind index: Int, in field: ScannedField) -> Points {
    guard let next = field.word(index + 1), next.gap == .space, !next.isCapitalised,
      let points = table.points(of: next, at: .behind), points[1] >= 1.5 || points[2] >= 1.5
    else { return .zero }
    return 0.6 * points
  }

  private func owned(behind index: Int, in field: ScannedField) -> Points {
    guard field.words[index].count == 1, !field.words[index].isCapitalised else { return .zero }
    for next in index + 1..<min(index + 1 + Self.longestOwned, field.words.count) {
      guard field.words[next].gap == .space, !field.words[next].isCapitalised else { break }
      if let points = table.points(of: field.words[next], at: .owned) { return points }
    }
    return .zero
  }

  /// `, 43,`; `, who`; `, a maker of`.
  private func clause(_ word: Word, at index: Int, in field: ScannedField) -> Points {
    let gap = field.bytes[Int(field.words[index - 1].end)..<Int(word.start)]
    if word.isNumber, word.count == 2 { return isAge(index, in: field) ? 3 * Self.person : .zero }
    guard gap.elementsEqual([UInt8(ascii: ","), 0x20]), !word.isCapitalised else { return .zero }
    if let points = table.points(of: word, at: .clause) { return points }
    return determiners.contains(word) ? description(behind: index, in: field) : .zero
  }

  /// `maker` in `, the Dutch maker of`: the last word of what a name is said to be.
  private func description(behind article: Int, in field: ScannedField) -> Points {
    var head: Points?
    for next in article + 1..<min(article + 1 + Self.longestDescription, field.words.count) {
      let word = field.words[next]
      guard word.gap == .space || word.gap == .hyphen || word.gap == .apostrophe,
        !phraseEnds.contains(word)
      else { break }
      head = word.isCapitalised ? nil : table.points(of: word, at: .described)
    }
    return head ?? .zero
  }

  /// A number of two digits between commas, in brackets or at the end of a sentence.
  private func isAge(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    let start = Int(word.start)
    let end = Int(word.end)
    guard end < field.bytes.count, start > 1 else { return false }
    let mark = field.bytes[end]
    if field.bytes[start - 1] == UInt8(ascii: "(") { return mark == UInt8(ascii: ")") }
    let isComma = field.bytes[start - 2] == UInt8(ascii: ",") && field.bytes[start - 1] == 0x20
    let hasSpace = end + 1 < field.bytes.count && field.bytes[end + 1] != 0x20
    return isComma && !hasSpace && (mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."))
  }
}
