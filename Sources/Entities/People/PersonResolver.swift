import ReaderModel
import Text

/// Decides which of an article's personal names are the same person.
///
/// Full names come first: two are one person when they have the same words in any order or nearly the
/// same spelling. A short name then goes to the person with that name whose office and country fit
/// best.
final class PersonResolver: Sendable {
  private let roles: RoleReader
  private let korean: KoreanFamilies
  private let untelling: Set<[UInt8]>
  private let generations: Set<[UInt8]>
  private let families: FamilyReader
  private let shared: SharedFamilyNames

  /// A resolver over `lists`.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    roles = RoleReader(lists)
    families = FamilyReader(lists.words)
    shared = SharedFamilyNames(gazetteer, lists.words)
    generations = Set(lists.words.words(.generations).map { Array($0.utf8) })
    korean = lists.korean
    untelling = Set(lists.words.words(.untellingParts).map { Array($0.utf8) })
  }

  /// The persons whom `spans` name, in order of the first mention.
  ///
  /// - Parameters:
  ///   - owners: what offices may belong to, a value for every field.
  ///   - isForeign: The article may be in another language than English.
  func persons(
    named spans: [NamedSpan], in fields: [ScannedField], owners: [OfficeOwners], isForeign: Bool
  ) -> [ResolvedPerson] {
    let mentions = mentions(of: spans, in: fields, owners, isForeign)
    var persons: [ResolvedPerson] = []
    var index = PartIndex()
    for mention in mentions where mention.name.telling.count > 1 {
      let known = index.candidates(for: mention.name.folded).first {
        mention.name.isSame(as: persons[$0].name)
      }
      index.add(mention.name.folded, known ?? persons.count)
      if let known { persons[known].add(mention) } else { persons.append(ResolvedPerson(mention)) }
    }
    for mention in mentions where mention.family.isSpouse { setGender(beside: mention, &persons) }
    let short = mentions.filter { $0.name.telling.count <= 1 }
    for mention in short { assign(mention, to: &persons, &index) }
    if isAboutSouthKorea(owners) {
      for index in persons.indices where persons[index].country == nil && isKorean(persons[index]) {
        persons[index].country = "KR"
      }
    }
    return persons.map { $0.sorted() }.sorted { $0.mentions[0].isBefore($1.mentions[0]) }
  }

  /// Every place of a name with what the words beside it say.
  private func mentions(
    of spans: [NamedSpan], in fields: [ScannedField], _ owners: [OfficeOwners], _ isForeign: Bool
  ) -> [PersonMention] {
    let byField = Dictionary(grouping: spans, by: \.field)
    return byField.keys.sorted().flatMap { number -> [PersonMention] in
      let field = fields[number]
      let spans = (byField[number] ?? []).sorted { $0.range.lowerBound < $1.range.lowerBound }
      let readings = roles.readings(
        of: spans.map(\.range), in: field, owners[number], isForeign: isForeign)
      let full = shared.names(of: spans, in: field)
      return zip(spans.indices, readings).map { index, reading in
        let span = spans[index]
        let text = span.name ?? full[index] ?? withGeneration(span.range, in: field)
        return PersonMention(
          span: span,
          name: text.map { compared($0) }
            ?? ComparedName(
              field.bytes, span.range, untelling: untelling, generations: generations),
          text: text ?? field.string(span.range), reading: reading,
          family: families.reading(before: span.range, in: field))
      }
    }
  }

  /// The name with `Jr.` or the like that stands behind it; nil when none does.
  private func withGeneration(_ range: Range<Int>, in field: ScannedField) -> String? {
    guard let word = field.word(field.wordIndex(at: range.upperBound)), word.count <= 3,
      word.isCapitalised, word.gap == .space,
      generations.contains(field.string(word.range).lowercased().utf8.map { $0 })
    else { return nil }
    return field.string(range.lowerBound..<Int(word.end))
  }

  private func compared(_ text: String) -> ComparedName {
    ComparedName(text, untelling: untelling, generations: generations)
  }

  /// The fullest name is a romanised Korean one.
  private func isKorean(_ person: ResolvedPerson) -> Bool {
    korean.isName(WordScanner.words(in: Array(person.text.utf8))[...])
  }

  /// The article names South Korea, and North Korea less often.
  private func isAboutSouthKorea(_ owners: [OfficeOwners]) -> Bool {
    let named = owners.flatMap(\.states).filter { $0.kind == .country }
    let south = named.filter { $0.country == "KR" }.count
    return south > 0 && south > named.filter { $0.country == "KP" }.count
  }

  private func assign(
    _ mention: PersonMention, to persons: inout [ResolvedPerson], _ index: inout PartIndex
  ) {
    guard let part = mention.name.telling.first else { return }
    let candidates = index.candidates(for: mention.name.folded).compactMap { index in
      mayBe(mention, persons[index])
        ? fit(of: part, persons[index].names).map {
          (index: index, fit: $0 + extraFit(mention, part, persons[index]))
        } : nil
    }
    let best = candidates.max { a, b in
      a.fit != b.fit ? a.fit < b.fit : persons[a.index].isLessProminent(than: persons[b.index])
    }
    if let best {
      persons[best.index].add(mention)
    } else {
      var person = ResolvedPerson(mention)
      index.add(mention.name.folded, persons.count)
      if mention.family.isKin, let nearest = nearest(before: mention, persons),
        let family = persons[nearest].name.telling.last
      {
        person.familyName = family
        index.add(FoldedName(parts: [family]), persons.count)
      }
      persons.append(person)
    }
  }

  /// How well a short name fits the words of a full one; nil when it does not.
  private func fit(of part: [UInt8], _ parts: [[UInt8]]) -> Int? {
    if part == parts.last || part == parts.first { return 4 }
    if parts.contains(part) { return 3 }
    if part.count == 3, part[0] >= 0xEA, parts.first?.starts(with: part) == true { return 4 }
    if part.count >= 6,
      parts.contains(where: { known in
        known.count >= 6 && !known.starts(with: part) && !part.starts(with: known)
          && FoldedName.distance(known, part, limit: 1) <= 1
      })
    {
      return 2
    }
    return nil
  }

  /// What the words beside a short name add to its fit, or take away.
  private func extraFit(
    _ mention: PersonMention, _ part: [UInt8], _ person: ResolvedPerson
  ) -> Int {
    let parts = person.name.telling
    var fit = 0
    if part == (person.isFamilyFirst ? parts.first : parts.last) { fit += 2 }
    if let role = mention.reading.role, let known = person.role {
      fit += Self.shareHead(role, known) ? 6 : -3
    }
    if let country = mention.reading.country, let known = person.country {
      fit += country == known ? 2 : -4
    }
    if person.mentions.contains(where: { $0.isBefore(mention) }) { fit += 1 }
    if mention.family.gender != nil, mention.family.gender == person.gender { fit += 2 }
    let seniority = mention.family.seniority
    if seniority != 0 {
      fit += person.seniority == seniority ? 6 : person.seniority == -seniority ? -6 : 0
    }
    return fit
  }

  /// `minister` and `minister of national defense` share their last or first word.
  private static func shareHead(_ a: String, _ b: String) -> Bool {
    let words = Set(b.split(separator: " "))
    return a.split(separator: " ").contains { words.contains($0) && $0.utf8.count > 3 }
  }
}
