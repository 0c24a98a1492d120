import ReaderModel
import Text

/// Parts what a tagger took for one body where it is two names: `Renk and Quantum Systems`,
/// `Peoples Party of Rahim Gul`, `Vega Aerospace of Norway`.
struct NameJoints: Sendable {
  /// What has more words is no name but a flood of capitals.
  private static let longestName = 60

  private let gazetteer: Gazetteer
  private let names: NameWords
  private let and = WordSet("and")
  private let of = WordSet("of")
  private let at = WordSet("at")
  private let the = WordSet("the")
  private let links = WordSet("of for")
  private let companies: WordSet
  private let verbs: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    companies = words[.companyEndings]
    verbs = words[.bodyVerbs]
  }

  /// The names that `name` is made of, in order; itself alone when it is one.
  func parted(_ name: TaggedName, in field: ScannedField) -> [TaggedName] {
    if name.kind == .person {
      return member(name, in: field) ?? bodyAndTown(name, in: field) ?? [name]
    }
    guard name.kind == .organisation, (3...Self.longestName).contains(name.words.count) else {
      return [name]
    }
    for index in name.words.dropFirst().dropLast() where !field.words[index].isCapitalised {
      let (head, tail) = (name.words.lowerBound..<index, index + 1..<name.words.upperBound)
      guard field.words[tail.lowerBound].isCapitalised || the.contains(field.words[tail.lowerBound])
      else { continue }
      if verbs.contains(field.words[index]), field.words[index].gap == .space {
        return [part(head, of: name, in: field), part(tail, of: name, in: field)]
      }
      if and.contains(field.words[index]), isPair(head, tail, in: field) {
        return [part(head, of: name, in: field), part(tail, of: name, in: field)]
      }
      // `Fletcher School` + `Tufts University`.
      if at.contains(field.words[index]), isBodyWord(head, in: field), isBodyWord(tail, in: field) {
        return [part(head, of: name, in: field), part(tail, of: name, in: field)]
      }
      guard of.contains(field.words[index]), head.count > 1 else { continue }
      // `Criminal Investigation Department` + `Indonesian National Police`.
      let rest = tail.dropFirst()
      if names.bodies.contains(field.words[index - 1]),
        the.contains(field.words[tail.lowerBound]), names.isNationalBody(rest, in: field)
      {
        return [part(head, of: name, in: field), part(rest, of: name, in: field)]
      }
      if isLeader(tail, of: head, in: field) {
        return [
          part(head, of: name, in: field), part(tail, of: name, kind: .person, in: field),
        ]
      }
      if companies.contains(field.words[index - 1]), let home = home(tail, in: field) {
        return [part(head, of: name, in: field)]
          + (home == .country
            ? []
            : [
              part(tail, of: name, kind: .location, in: field)
            ])
      }
    }
    return [name]
  }

  /// `Thales` + `Bendigo`: a listed body and a town, which no given name is; nil for anybody else.
  private func bodyAndTown(_ name: TaggedName, in field: ScannedField) -> [TaggedName]? {
    guard name.words.count == 2 else { return nil }
    let (head, tail) = (
      name.words.lowerBound..<name.words.lowerBound + 1,
      name.words.upperBound - 1..<name.words.upperBound
    )
    guard let body = entry(head, in: field), body.kind == .organisation, !body.isWeak,
      let town = entry(tail, in: field), town.kind == .city, !town.isSurname
    else { return nil }
    return [
      part(head, of: name, in: field), part(tail, of: name, kind: .location, in: field),
    ]
  }

  /// `Moritz Brake` + `of Nexmaris`: a person and what follows `of`; nil when it is one name.
  private func member(_ name: TaggedName, in field: ScannedField) -> [TaggedName]? {
    guard name.words.count > 3,
      let link = name.words.dropFirst(2).dropLast().first(where: {
        of.contains(field.words[$0]) && !field.words[$0].isCapitalised
      })
    else { return nil }
    let tail = link + 1..<name.words.upperBound
    let kind: NameSpan.Kind =
      switch entry(tail, in: field)?.kind {
      case .city, .region, .country: .location
      default: .organisation
      }
    return [
      part(name.words.lowerBound..<link, of: name, kind: .person, in: field),
      part(tail, of: name, kind: kind, in: field),
    ]
  }

  private func isBodyWord(_ words: Range<Int>, in field: ScannedField) -> Bool {
    words.count > 1
      && field.words[words].contains { names.bodies.contains($0) && $0.isCapitalised }
  }

  /// Each side is a body by itself, and neither opens a list of what the body is for.
  private func isPair(_ head: Range<Int>, _ tail: Range<Int>, in field: ScannedField) -> Bool {
    guard !isListed(head.lowerBound..<tail.upperBound, in: field),
      !head.contains(where: { links.contains(field.words[$0]) })
    else { return false }
    if isListed(head, in: field) { return head.count > 1 || isBody(tail, in: field) }
    return isBody(head, in: field) && isBody(tail, in: field)
  }

  private func isBody(_ words: Range<Int>, in field: ScannedField) -> Bool {
    isListed(words, in: field)
      || words.count > 1 && names.bodies.contains(field.words[words.upperBound - 1])
  }

  private func isLeader(
    _ tail: Range<Int>, of head: Range<Int>, in field: ScannedField
  ) -> Bool {
    guard tail.count > 1, names.bodies.contains(field.words[head.upperBound - 1]),
      !names.bodies.contains(field.words[tail.upperBound - 1])
    else { return false }
    if entry(tail, in: field)?.kind == .person { return true }
    let first = gazetteer.entry(PhraseHash(field.words[tail.lowerBound]))
    let isNobody = first.map { $0.kind != .none } ?? false
    return !isNobody && (first?.isGivenName == true || isListed(head, in: field))
  }

  /// A country or a town; nil for anything else.
  private func home(_ words: Range<Int>, in field: ScannedField) -> GazetteerEntry.Kind? {
    switch entry(words, in: field)?.kind {
    case .country: .country
    case .city, .region: .city
    default: nil
    }
  }

  private func isListed(_ words: Range<Int>, in field: ScannedField) -> Bool {
    entry(words, in: field)?.kind == .organisation
  }

  private func entry(_ words: Range<Int>, in field: ScannedField) -> GazetteerEntry? {
    var key = PhraseHash()
    for word in field.words[words] { key.add(word.hash) }
    return gazetteer.entry(key)
  }

  private func part(
    _ words: Range<Int>, of name: TaggedName, kind: NameSpan.Kind = .organisation,
    in field: ScannedField
  ) -> TaggedName {
    var part = name
    part.words = words
    part.range = field.byteRange(of: words)
    part.kind = kind
    return part
  }
}
