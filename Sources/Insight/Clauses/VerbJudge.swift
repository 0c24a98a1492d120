import Entities
import ReaderModel

/// Decides whether a word that may be a verb is one, by the words beside it.
struct VerbJudge {
  let field: ReadField
  let end: Int

  func isVerb(_ index: Int) -> Bool {
    let form = field.facts[index].form
    if isInsideNoun(index) { return false }
    if form.contains(.gerund) { return isParticiple(index, form) }
    if form.contains(.past) || form.contains(.participle), !form.contains(.base) {
      return !isAttribute(index)
    }
    if form.contains(.base), !form.contains(.past), index > 1, isPlainNoun(index - 1),
      !isPluralNoun(index - 1), hasDeterminer(index - 2) || field.has(.preposition, index - 2)
    {
      // `a courtesy call`, `the phone call`, `with technical help`.
      return false
    }
    if !form.contains(.doubtful) { return !isAttribute(index) || form.contains(.singular) }
    if field.facts[index].has([.state, .group, .forceNoun]),
      !form.contains(.past), index > 0, !field.has([.relative, .pronoun], index - 1)
    {
      return false
    }
    return isDoubtfulVerb(index, form)
  }

  /// Right behind a determiner, a possessor or a preposition stands no finite verb.
  private func isInsideNoun(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = index - 1
    if field.isPossessive(before), !field.has(.pronoun, before - 1) { return true }
    if field.has(.possessive, before), !field.has(.feminine, before) { return true }
    if field.has(.determiner, before), !field.isWord(before, "that"), !field.isWord(before, "all") {
      return true
    }
    return false
  }

  private func isParticiple(_ index: Int, _ form: VerbForm) -> Bool {
    // `129 infantry fighting vehicles`.
    if field.has(.armsKind, index), field.has(.goods, index + 1), index > 0,
      !field.has([.be, .preposition, .adverb], index - 1)
    {
      return false
    }
    if index > 0, index + 1 < end, field.isQuotationMark(index - 1),
      field.isQuotationMark(index + 1)
    {
      return false
    }
    guard form.contains(.doubtful) || field.facts[index].noun >= 0 else {
      // `the ruling party`: between a determiner or an adjective and a noun.
      guard index > 1, isPlainNoun(index - 1), !isPluralNoun(index - 1) else { return true }
      // `the contract signing and`, `after fierce fighting`.
      if index + 1 >= end || field.has(.conjunction, index + 1) || field.mark(index + 1) != 0 {
        return false
      }
      return !field.has(.preposition, index - 2) || startsObject(index + 1)
    }
    guard index > 0 else { return true }
    let before = index - 1
    // `a suicide bombing`, `peace talks meeting`: a noun behind a noun; `after meeting Putin` is none.
    if field.has(.preposition, before) { return startsObject(index + 1) }
    if field.mark(before) == UInt8(ascii: ",") { return startsObject(index + 1) }
    return field.has(.be, before) || field.has(.adverb, before)
  }

  /// `the armed men`, `proposed talks`: before a noun, where a verb has no subject.
  private func isAttribute(_ index: Int) -> Bool {
    guard index > 0, index + 1 < end else { return false }
    let before = field.facts[index - 1]
    guard field.nameOfWord[index - 1] < 0 else { return false }
    let token = field.tokens[index - 1]
    let isNumber = token.flags.contains(.hasDigit) && !token.flags.contains(.hasLetter)
    guard before.has([.preposition, .conjunction]) || isNumber else { return false }
    if before.has(.conjunction) {
      return isPlainNoun(index + 1) && !field.facts[index].form.contains(.singular)
        && isNounPhraseBefore(index - 1)
    }
    return isPlainNoun(index + 1) || isNumber && field.nameOfWord[index + 1] >= 0
      || before.has(.preposition) && !field.facts[index].form.contains(.gerund)
  }

  /// Whether the word before the conjunction at `index` is within a noun phrase of attributes.
  private func isNounPhraseBefore(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    return field.has([.determiner, .possessive], index - 2)
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    guard index < end, field.tokens[index].flags.contains(.hasLetter) else { return false }
    let facts = field.facts[index]
    return field.nameOfWord[index] < 0 && field.dateOfWord[index] < 0
      && !facts.has([
        .preposition, .conjunction, .contrast, .subordinator, .relative, .determiner, .pronoun,
        .possessive, .auxiliary, .adverb,
      ]) && !field.isWord(index, "to")
  }

  /// A base or a form in -s that is a noun as well.
  private func isDoubtfulVerb(_ index: Int, _ form: VerbForm) -> Bool {
    guard index > 0 else { return false }
    let before = index - 1
    let facts = field.facts[before]
    if facts.has([.preposition, .determiner, .possessive, .adverb]), !isSubjectAdverb(before) {
      return false
    }
    if let name = field.name(at: before) {
      // `Korean plans`, but `Russia plans`.
      if name.form == .demonym || !name.isWhole { return false }
      return form.contains(.singular) && startsObject(index + 1)
    }
    if facts.has([.relative, .pronoun]) { return true }
    if isSubjectAdverb(before) { return form.contains(.singular) && startsObject(index + 1) }
    if form.contains(.singular) {
      return isPlainNoun(before) && startsObject(index + 1) && !isPluralNoun(before)
        && hasDeterminer(before)
    }
    return isPluralNoun(before) && startsObject(index + 1)
  }

  /// Whether a determiner or a name stands before the noun at `index`, not far from it.
  private func hasDeterminer(_ index: Int) -> Bool {
    var word = index
    while word >= max(0, index - 4) {
      if field.has([.determiner, .possessive], word) || field.nameOfWord[word] >= 0 { return true }
      if !isPlainNoun(word) { return false }
      word -= 1
    }
    return false
  }

  private func isSubjectAdverb(_ index: Int) -> Bool {
    guard index > 0, field.has(.adverb, index) else { return false }
    return field.name(at: index - 1)?.isWhole == true || field.has(.pronoun, index - 1)
  }

  private func isPluralNoun(_ index: Int) -> Bool {
    guard isPlainNoun(index) else { return false }
    let bytes = field.text.bytes[field.tokens[index].range]
    return bytes.count > 3 && bytes.last == UInt8(ascii: "s")
  }

  /// Whether an object or an adverb of a verb begins at word `index`.
  func startsObject(_ index: Int) -> Bool {
    guard index < end else { return false }
    if let name = field.name(at: index) { return name.isWhole }
    if field.dateOfWord[index] >= 0 { return true }
    let facts = field.facts[index]
    return facts.has([.determiner, .possessive, .pronoun]) || field.isWord(index, "to")
      || field.isWord(index, "that") || facts.has(.adverb)
      || field.tokens[index].flags.contains(.hasDigit)
  }
}
