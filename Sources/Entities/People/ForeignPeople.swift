import ReaderModel
import Text

/// Judges the persons of articles in Latin or Cyrillic script that are not English.
///
/// The tagger learned English, where a capital inside a sentence nearly tells a name. Elsewhere a
/// person needs evidence: a known given name in any case, an office or a country's name before it,
/// or the family name of somebody who has such evidence.
struct ForeignPeople: Sendable {
  let gazetteer: Gazetteer
  private let endings: CaseEndings
  private let nominatives: NominativeNames
  let korean: KoreanFamilies
  let vocabulary: ForeignNameWords
  private let cyrillic: CyrillicNames?
  let capitalisesNouns: Bool

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

  /// One of the words is a body's, a thing's or an office.
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

  /// An office stands right before the word.
  func isOfficeBefore(_ index: Int, in field: ScannedField) -> Bool {
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

  /// The word in small letters, without accents.
  func folded(_ word: Word, in field: ScannedField) -> String {
    FoldedName(field.bytes, word.range).parts.first.map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
