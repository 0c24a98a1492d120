import ReaderModel
import Text

/// Decides which of an article's personal names are the same person.
///
/// Full names come first: two are one person when they have the same words in any order or nearly the
/// same spelling. A short name then goes to the person with that name whose office and country fit
/// best.
struct PersonResolver: Sendable {
  private let roles: RoleReader
  private let korean: KoreanFamilies
  private let untelling: Set<[UInt8]>

  /// A resolver over `lists`.
  init(_ lists: EntityLists) {
    roles = RoleReader(lists.words)
    korean = lists.korean
    untelling = Set(lists.words.words(.untellingParts).map { Array($0.utf8) })
  }

  /// The persons whom `spans` name, in order of the first mention.
  func persons(
    named spans: [NamedSpan], in fields: [ScannedField], countries: [NamedSpan]
  ) -> [ResolvedPerson] {
    let byField = Dictionary(grouping: countries, by: \.field)
    let mentions = spans.map { span -> PersonMention in
      let field = fields[span.field]
      return PersonMention(
        span: span,
        name: span.name.map { ComparedName($0, untelling: untelling) }
          ?? ComparedName(field.bytes, span.range, untelling: untelling),
        text: span.name ?? field.string(span.range),
        reading: roles.reading(around: span.range, in: field, countries: byField[span.field] ?? []))
    }
    var persons: [ResolvedPerson] = []
    var index = PartIndex()
    for mention in mentions where mention.name.telling.count > 1 {
      let known = index.candidates(for: mention.name.folded).first {
        mention.name.isSame(as: persons[$0].name)
      }
      index.add(mention.name.folded, known ?? persons.count)
      if let known { persons[known].add(mention) } else { persons.append(ResolvedPerson(mention)) }
    }
    let short = mentions.filter { $0.name.telling.count <= 1 }
    for mention in short { assign(mention, to: &persons, &index) }
    if isAboutSouthKorea(countries) {
      for index in persons.indices where persons[index].country == nil && isKorean(persons[index]) {
        persons[index].country = "KR"
      }
    }
    return persons.map { $0.sorted() }.sorted { $0.mentions[0].isBefore($1.mentions[0]) }
  }

  /// The fullest name is a romanised Korean one.
  private func isKorean(_ person: ResolvedPerson) -> Bool {
    korean.isName(WordScanner.words(in: Array(person.text.utf8))[...])
  }

  /// The article names South Korea, and North Korea less often.
  private func isAboutSouthKorea(_ countries: [NamedSpan]) -> Bool {
    let named = countries.filter { $0.kind == .country }
    let south = named.filter { $0.country == "KR" }.count
    return south > 0 && south > named.filter { $0.country == "KP" }.count
  }

  private func assign(
    _ mention: PersonMention, to persons: inout [ResolvedPerson], _ index: inout PartIndex
  ) {
    guard let part = mention.name.telling.first else { return }
    let candidates = index.candidates(for: mention.name.folded).compactMap { index in
      fit(of: part, persons[index].name.telling).map {
        (index: index, fit: $0 + extraFit(mention, part, persons[index]))
      }
    }
    let best = candidates.max { a, b in
      a.fit != b.fit ? a.fit < b.fit : persons[a.index].isLessProminent(than: persons[b.index])
    }
    if let best {
      persons[best.index].add(mention)
    } else {
      index.add(mention.name.folded, persons.count)
      persons.append(ResolvedPerson(mention))
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
    return fit
  }

  /// `minister` and `minister of national defense` share their last or first word.
  private static func shareHead(_ a: String, _ b: String) -> Bool {
    let words = Set(b.split(separator: " "))
    return a.split(separator: " ").contains { words.contains($0) && $0.utf8.count > 3 }
  }
}
