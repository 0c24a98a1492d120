/// Judges the persons of articles in Latin or Cyrillic script that are not English.
///
/// The tagger learned English, where a capital inside a sentence nearly tells a name. Elsewhere a
/// person needs evidence: a known given name in any case, an office or a country's name before it,
/// or the family name of somebody who has such evidence.
struct ForeignPeople: Sendable {
  private let gazetteer: Gazetteer
  private let endings: CaseEndings
  private let nominatives: NominativeNames
  private let korean: KoreanFamilies
  let vocabulary: ForeignNameWords
  private let cyrillic: CyrillicNames?
  private let capitalisesNouns: Bool

  /// The rules for articles in `language`.
  init(_ language: ForeignLanguage, _ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    endings = language.cases
    nominatives = NominativeNames(language.cases, gazetteer: gazetteer)
    vocabulary = lists.languages.vocabulary
    cyrillic = language.isCyrillic ? CyrillicNames(language, vocabulary) : nil
    capitalisesNouns = language.capitalisesNouns
    korean = lists.korean
  }

  /// The names, a list for every field, without the persons that are none.
  func decided(_ names: [[TaggedName]], in fields: [ScannedField]) -> [[TaggedName]] {
    let full = zip(names, fields).map { names, field in
      (cyrillic?.proposed(names, in: field) ?? names).compactMap { name -> TaggedName? in
        guard name.kind == .person || isHolder(name, in: field) else {
          return name.kind == .organisation ? bounded(name, in: field) : name
        }
        var name = name
        name.kind = .person
        return judged(name, in: field)
      }
    }
    .enumerated().map { overlooked(besides: $1, in: fields[$0]) }
    let families = families(of: full, in: fields)
    let all = FamilyForms(families, endings)
    let long = FamilyForms(families.filter { $0.utf8.count > 3 }, endings)
    return zip(full, fields).map { names, field in
      let known = names.filter {
        $0.kind != .person || $0.words.count > 1 || isKnown($0, all, in: field)
      }
      return (known + forms(of: long, besides: known, in: field))
        .sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  /// The spans without persons that only look like some, case forms of one name named alike.
  func merged(_ spans: [NamedSpan], in fields: [ScannedField]) -> [NamedSpan] {
    let kept = spans.filter { span in
      guard span.kind == .person, case .personShape = span.basis else { return true }
      return isPerson(span.range, in: fields[span.field])
    }
    return nominatives.named(kept, in: fields)
  }

  /// A body of a building's word and a person's name in a row: `Pałacu Prezydenckim Jana Nowaka`.
  private func isHolder(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind == .organisation, name.words.count > 2 else { return false }
    let words = Array(field.words[name.words])
    return vocabulary.isThing(words[0], folded(words[0], in: field))
      && isGiven(folded(words[words.count - 2], in: field))
  }

  /// Where a family name stands alone in another case than in the full name.
  private func forms(
    of families: FamilyForms, besides names: [TaggedName], in field: ScannedField
  ) -> [TaggedName] {
    let taken = Set(names.flatMap(\.words))
    return field.words.indices.compactMap { index in
      let word = field.words[index]
      guard word.isCapitalised, word.count > 3, !word.isAllCaps, word.gap != .hyphen,
        !taken.contains(index), !isNameAround(index, in: field)
      else { return nil }
      let text = folded(word, in: field)
      guard !isPlace(text), families.holdOther(than: text)
      else { return nil }
      return TaggedName(
        range: word.range, words: index..<index + 1, kind: .person, score: 1, origin: .repetition)
    }
  }

  /// A capitalised word right beside it that is no office: it is part of a longer name.
  private func isNameAround(_ index: Int, in field: ScannedField) -> Bool {
    if let next = field.after(index), next.isCapitalised { return true }
    guard let before = field.before(index), before.isCapitalised else { return false }
    return !field.startsSentence(index - 1) && !vocabulary.isOffice(folded(before, in: field))
  }

  private func isPerson(_ range: Range<Int>, in field: ScannedField) -> Bool {
    let first = field.wordIndex(at: range.lowerBound)
    let words = first..<first + field.words(in: range).count
    let name = TaggedName(range: range, words: words, kind: .person, score: 0, origin: .shape)
    return judged(name, in: field).map { $0.kind == .person && $0.words == words } ?? false
  }

  /// The name of several words as it should be, a body where it is one, nil where it is nothing.
  private func judged(_ name: TaggedName, in field: ScannedField) -> TaggedName? {
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

  func isGeneric(_ words: Range<Int>, in field: ScannedField) -> Bool {
    words.contains { index in
      let word = field.words[index]
      let text = folded(word, in: field)
      return vocabulary.isBody(word, text) || vocabulary.isThing(word, text)
        || vocabulary.isOffice(text)
    }
  }

  /// A person of one word: somebody's family name, or what stands right behind an office.
  private func isKnown(_ name: TaggedName, _ families: FamilyForms, in field: ScannedField) -> Bool
  {
    let first = name.words.lowerBound
    let word = field.words[first]
    if word.isCaseless { return true }
    let text = folded(word, in: field)
    if families.hold(text) { return true }
    return isOfficeBefore(first, in: field) && word.count > 2 && !word.isAllCaps
      && !isPlace(text)
  }

  private func families(of names: [[TaggedName]], in fields: [ScannedField]) -> [String] {
    let families = zip(names, fields).flatMap { names, field in
      names.compactMap { name -> String? in
        guard name.kind == .person, name.words.count > 1 else { return nil }
        return folded(field.words[name.words.upperBound - 1], in: field)
      }
    }
    return Array(Set(families))
  }

  /// A name of which the tagger is sure: two words and a listed family name, or a double one.
  private func isFamily(_ words: [String], _ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.score > 0.9, let family = words.last else { return false }
    let isDouble = words.count == 3 && field.words[name.words.upperBound - 1].gap == .hyphen
    guard words.count == 2 || isDouble else { return false }
    return isDouble || gazetteer.entry(PhraseHash(family))?.isSurname ?? false
  }

  /// Two capitalised words of which the tagger is sure, where nouns are written small.
  private func isPlain(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard !capitalisesNouns, name.score > 0.9, name.words.count == 2,
      field.words[name.words].allSatisfy({ $0.isCapitalised && !$0.isAllCaps })
    else { return false }
    let next = field.word(name.words.upperBound)
    return !field.startsSentence(name.words.lowerBound) || next == nil || next?.gap != .space
  }

  private func isInitial(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index].count <= 2 && field.word(index + 1)?.gap == .pointAndSpace
  }

  private func isOfficeBefore(_ index: Int, in field: ScannedField) -> Bool {
    guard let before = field.before(index), field.words[index].gap == .space else { return false }
    return vocabulary.isOffice(folded(before, in: field)) || vocabulary.isShortOffice(before)
  }

  /// A given name in any case; one of the Slavic kind (`Stanisława`) need not be listed.
  func isGiven(_ word: String) -> Bool {
    endings.bases(of: word).contains { base in
      if base.utf8.count > 5, base.hasSuffix("slaw") || base.hasSuffix("slav") { return true }
      return gazetteer.entry(PhraseHash(base))?.isGivenName ?? false
    }
  }

  /// A country, capital or large city in any case.
  func isPlace(_ word: String) -> Bool {
    endings.bases(of: word).contains { base in
      guard let entry = gazetteer.entry(PhraseHash(base)) else { return false }
      switch entry.kind {
      case .country, .demonym: return true
      case .city: return (entry.isCapital || entry.size >= 5) && !entry.isSurname
      default: return false
      }
    }
  }

  func folded(_ word: Word, in field: ScannedField) -> String {
    FoldedName(field.bytes, word.range).parts.first.map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
