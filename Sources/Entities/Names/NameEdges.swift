import ReaderModel
import Text

/// Corrects where a tagged name begins and ends.
struct NameEdges: Sendable {
  private let names: NameWords
  private let openers: WordSet
  private let links = WordSet("of for")
  let and = WordSet("and")
  private let the = WordSet("the")
  private let of = WordSet("of")
  private let functionWords: WordSet
  private let units: WordSet
  private let leaders: WordSet
  private let companies: WordSet
  let particles: WordSet
  private let fields: WordSet
  private let headlineVerbs: WordSet
  private let air = WordSet("air")
  private let verbs: WordSet
  let endings: WordSet
  let articles = WordSet("a i")

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    names = NameWords(words)
    openers = words[.bodyObjectOpeners]
    functionWords = words[.nameFunctionWords]
    units = words[.bodyUnits]
    leaders = words[.nameLeaders]
    companies = words[.companyHeads]
    particles = words[.nameParticles]
    fields = words[.bodyFields]
    headlineVerbs = words[.headlineVerbs]
    verbs = words[.bodyVerbs]
    endings = words[.businessEndings]
  }

  /// Cuts off what is no part of the name: titles before a person, small and lower-case words
  /// behind any name.
  func trim(_ name: inout TaggedName, in field: ScannedField) {
    var words = name.words
    if name.kind == .person {
      while words.count > 1, names.titles.contains(field.words[words.lowerBound]) {
        words = words.lowerBound + 1..<words.upperBound
      }
      if words.count > 1, companies.contains(field.words[words.lowerBound]),
        field.startsSentence(words.lowerBound)
      {
        words = words.lowerBound + 1..<words.upperBound
        name.kind = .organisation
      }
    }
    if words.count > 1, field.startsSentence(words.lowerBound),
      leaders.contains(field.words[words.lowerBound]),
      field.words[words.lowerBound + 1].gap == .space
    {
      words = words.lowerBound + 1..<words.upperBound
    }
    while words.count > 1, field.titleCase.contains(words.upperBound - 1),
      headlineVerbs.contains(field.words[words.upperBound - 1])
    {
      words = words.lowerBound..<words.upperBound - 1
    }
    while words.count > 1, isLoose(words.upperBound - 1, name.kind, in: field) {
      words = words.lowerBound..<words.upperBound - 1
    }
    guard words != name.words else { return }
    name.words = words
    name.range = field.byteRange(of: words)
  }

  /// Of a body with its leader in front (`Christian Lindner's Free Democrats`) the two names; else
  /// the name alone.
  func parted(_ name: TaggedName, in field: ScannedField) -> [TaggedName] {
    guard name.kind == .organisation,
      let mark = name.words.dropFirst(2).first(where: { index in
        field.words[index].gap == .apostrophe && field.words[index].count == 1
          && !field.words[index].isCapitalised
      }), mark + 1 < name.words.upperBound,
      field.words[name.words.lowerBound..<mark].allSatisfy({ $0.isCapitalised && !$0.isAllCaps }),
      !field.words[name.words.lowerBound..<mark].contains(where: names.bodies.contains)
    else { return [name] }
    var (leader, body) = (name, name)
    leader.kind = .person
    leader.words = name.words.lowerBound..<mark
    leader.range = field.byteRange(of: leader.words)
    body.words = mark + 1..<name.words.upperBound
    body.range = field.byteRange(of: body.words)
    return [leader, body]
  }

  /// Cuts a body's name at a small word that none holds: `Institute for Trade` + `said Canada`.
  func cut(_ name: inout TaggedName, in field: ScannedField) {
    guard
      let verb = name.words.dropFirst().first(where: { index in
        !field.words[index].isCapitalised && field.words[index].gap == .space
          && verbs.contains(field.words[index])
      })
    else { return }
    name.words = name.words.lowerBound..<verb
    name.range = field.byteRange(of: name.words)
  }

  /// `House` + `of Representatives`, `Ministry` + `of Commerce and Industry`.
  func takeObject(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard openers.contains(field.words[end - 1]), let link = field.after(end - 1),
      link.gap == .space, links.contains(link)
    else { return }
    // `Committee for the Defence of …`.
    let object = the.contains(field.after(end)) ? end + 2 : end + 1
    guard isCapital(object, in: field) else { return }
    var last = object
    while isCapital(last + 1, in: field)
      || and.contains(field.after(last)) && isCapital(last + 2, in: field) && last - end < 4
    {
      last += isCapital(last + 1, in: field) ? 1 : 2
    }
    // `Department` + `of the Indonesian National Police` are two.
    if object == end + 2, names.isNationalBody(object..<last + 1, in: field) { return }
    // `… for the Defence` + `of Human Rights`.
    if object == end + 2, of.contains(field.after(last)), isCapital(last + 2, in: field) {
      last += 2
      while isCapital(last + 1, in: field) { last += 1 }
    }
    name.words = name.words.lowerBound..<last + 1
    name.range = field.byteRange(of: name.words)
  }

  /// `Centre for Alpine` + `and Arctic Studies`: what a body is for, joined by `and`, up to a word
  /// for a field of study or policy.
  func takeField(_ name: inout TaggedName, in field: ScannedField) {
    takeSecondField(&name, in: field)
    let end = name.words.upperBound
    guard name.words.contains(where: { links.contains(field.words[$0]) }),
      !fields.contains(field.words[end - 1]), let next = field.after(end - 1), next.gap == .space,
      and.contains(next) || next.isCapitalised
    else { return }
    var last = and.contains(next) ? end + 1 : end
    while last - end < 5, isCapital(last, in: field) {
      if fields.contains(field.words[last]) {
        name.words = name.words.lowerBound..<last + 1
        name.range = field.byteRange(of: name.words)
        return
      }
      last += 1
    }
  }

  /// `Department of Foreign Affairs` + `and Trade`.
  private func takeSecondField(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard name.words.contains(where: { links.contains(field.words[$0]) }),
      fields.contains(field.words[end - 1]), and.contains(field.after(end - 1)),
      isCapital(end + 1, in: field), fields.contains(field.words[end + 1]),
      !isCapital(end + 2, in: field)
    else { return }
    name.words = name.words.lowerBound..<end + 2
    name.range = field.byteRange(of: name.words)
  }

  /// `Air Zimbabwe`, `Air France`: the airline whose country is `words`; nil when there is no `Air`.
  func airline(of words: Range<Int>, in field: ScannedField) -> TaggedName? {
    let first = words.lowerBound
    guard first > 0, field.words[first].gap == .space, air.contains(field.words[first - 1]),
      field.words[first - 1].isCapitalised, !isCapital(words.upperBound, in: field)
    else { return nil }
    let all = first - 1..<words.upperBound
    return TaggedName(
      range: field.byteRange(of: all), words: all, kind: .organisation, score: 1,
      origin: .shape)
  }

  /// `ISAF` + `Joint Command`.
  func takeUnit(_ name: inout TaggedName, in field: ScannedField) {
    var end = name.words.upperBound
    while end < name.words.upperBound + 3, let word = field.after(end - 1), word.gap == .space,
      word.isCapitalised, !word.hasDigit
    {
      end += 1
      guard units.contains(word) else { continue }
      name.words = name.words.lowerBound..<end
      name.range = field.byteRange(of: name.words)
      return
    }
  }

  /// `507th` + `Maintenance Group`.
  func takeOrdinal(_ name: inout TaggedName, in field: ScannedField) {
    let first = name.words.lowerBound
    guard let ordinal = field.before(first), field.words[first].gap == .space, ordinal.hasDigit,
      !ordinal.isNumber, (3...5).contains(ordinal.count)
    else { return }
    name.words = first - 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  private func isCapital(_ index: Int, in field: ScannedField) -> Bool {
    guard let word = field.word(index), word.gap == .space else { return false }
    return word.isCapitalised && !functionWords.contains(word)
  }

  private func isLoose(_ index: Int, _ kind: NameSpan.Kind, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard word.gap == .space, !word.isCaseless, !word.hasDigit else { return false }
    if functionWords.contains(word) { return !word.isAllCaps || word.count > 2 }
    return !word.isCapitalised && (kind == .organisation || kind == .location)
  }
}
