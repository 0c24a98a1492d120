import ReaderModel

/// Reads a verb with its auxiliaries.
struct VerbPhrase {
  let traits: VerbTraits
  /// The main verb.
  let main: Int
  /// The word behind the phrase.
  let end: Int

  static func read(from start: Int, to end: Int, in field: ReadField) -> VerbPhrase {
    var traits = VerbTraits()
    var index = start
    var main = start
    var hasBe = false
    var hasAuxiliary = false
    if field.isWord(index, "to") {
      traits.isInfinitive = true
      index += 1
    }
    while index < end {
      let facts = field.facts[index]
      if field.nameOfWord[index] >= 0 || field.dateOfWord[index] >= 0 { break }
      if facts.has(.negation) {
        traits.isNegated = true
      } else if facts.has(.auxiliary), !field.isPossessive(index) || index == start {
        if facts.has(.future) { traits.mood = .future }
        if facts.has(.would) { traits.mood = .would }
        if facts.has(.possible) { traits.mood = .possible }
        if facts.has(.have) { traits.isPerfect = true }
        if facts.has(.be) { hasBe = true }
        hasAuxiliary = true
        main = index
      } else if facts.has(.adverb), facts.form.isEmpty || !hasAuxiliary && !traits.isInfinitive {
        // An adverb inside the phrase; behind it only when the main verb follows.
      } else if field.isWord(index, "to"), hasBe, index + 1 < end,
        field.facts[index + 1].form.contains(.base)
      {
        traits.isDue = true
        hasBe = false
      } else {
        break
      }
      index += 1
    }
    // What was passed over without a verb behind it is no part of the phrase.
    guard index < end, field.nameOfWord[index] < 0, !field.facts[index].form.isEmpty,
      Self.fits(field.facts[index].form, hasBe: hasBe, hasAuxiliary, traits, field, index, end)
    else {
      traits.isCopula = hasBe
      if hasBe { traits.isPerfect = false }
      return VerbPhrase(traits: traits, main: main, end: main + 1)
    }
    let form = field.facts[index].form
    if field.isWord(start, "being") || field.isWord(start, "having") { traits.isBare = true }
    if hasBe {
      traits.isProgressive = form.contains(.gerund)
      traits.isPassive = !traits.isProgressive
    } else if !hasAuxiliary, !traits.isInfinitive {
      traits.isBare = form.contains(.gerund) || form == .participle
      traits.mayBeParticiple = form.contains(.participle)
    }
    return VerbPhrase(traits: traits, main: index, end: index + 1)
  }

  private static func fits(
    _ form: VerbForm, hasBe: Bool, _ hasAuxiliary: Bool, _ traits: VerbTraits, _ field: ReadField,
    _ index: Int, _ end: Int
  ) -> Bool {
    if traits.isDue || traits.isInfinitive, !hasBe, !traits.isPerfect {
      return form.contains(.base)
    }
    if hasBe { return !form.isDisjoint(with: [.participle, .gerund]) }
    if traits.isPerfect { return form.contains(.participle) }
    if hasAuxiliary { return form.contains(.base) }
    return true
  }
}
