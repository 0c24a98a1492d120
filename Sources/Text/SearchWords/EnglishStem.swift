/// Removes plain English inflection from a word: plurals, `-ed`, `-ing`, a final `e` or `y`.
///
/// Steps 1a, 1b, 1c and 5a of M. F. Porter, "An algorithm for suffix stripping" (1980), without the
/// steps that conflate words of different meaning (`organisation`, `organ`).
package struct EnglishStem {
  /// Words to keep because their stem is another word.
  private static let kept: [[UInt8]] = ["news", "united", "evening", "being"].map { Array($0.utf8) }

  /// Shortens `word`, lower-case ASCII letters, from `start` on; leaves words under four letters.
  package static func shorten(_ word: inout [UInt8], from start: Int = 0) {
    guard word.count - start >= 4, let last = word.last else { return }
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "e"),
      UInt8(ascii: "y"):
      if kept.contains(where: { word[start...].elementsEqual($0) }) { return }
    default: return
    }
    var stem = EnglishStem(word: word, start: start)
    stem.dropPlural()
    stem.dropPast()
    stem.turnFinalY()
    stem.dropFinalE()
    word = stem.word
  }

  private var word: [UInt8]
  private let start: Int

  private mutating func dropPlural() {
    guard word.last == UInt8(ascii: "s") else { return }
    if ends("sses") {
      word.removeLast(2)
    } else if ends("ies") {
      word.removeLast(word.count - start > 4 ? 2 : 1)
    } else if !ends("ss") && !ends("us") && !ends("is") {
      word.removeLast()
      if ends("she") || ends("che") || ends("xe") { word.removeLast() }
    }
  }

  private mutating func dropPast() {
    if ends("eed") {
      if measure(word.count - 3) > 0 { word.removeLast() }
      return
    }
    let length = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard length > 0, hasVowel(before: word.count - length) else { return }
    word.removeLast(length)
    if ends("at") || ends("bl") || ends("iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDouble,
      ![UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")].contains(word[word.count - 1])
    {
      word.removeLast()
    } else if measure(word.count) == 1, isShort(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func turnFinalY() {
    guard word.last == UInt8(ascii: "y"), hasVowel(before: word.count - 1) else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  private mutating func dropFinalE() {
    guard word.last == UInt8(ascii: "e") else { return }
    let measure = measure(word.count - 1)
    if measure > 1 || (measure == 1 && !isShort(word.count - 1)) { word.removeLast() }
  }

  private func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count - start >= length else { return false }
    return suffix.withUTF8Buffer { $0.elementsEqual(word[(word.count - length)...]) }
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == start || !isConsonant(index - 1)
    default: true
    }
  }

  private func hasVowel(before end: Int) -> Bool {
    (start..<max(start, end)).contains { !isConsonant($0) }
  }

  private var endsInDouble: Bool {
    let count = word.count
    return count - start > 1 && word[count - 1] == word[count - 2] && isConsonant(count - 1)
  }

  /// Porter's m: how often a consonant follows a vowel before `end`.
  private func measure(_ end: Int) -> Int {
    var count = 0
    var wasVowel = false
    for index in start..<max(start, end) {
      let isVowel = !isConsonant(index)
      if wasVowel && !isVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Porter's *o: consonant, vowel, consonant other than w, x, y before `end`.
  private func isShort(_ end: Int) -> Bool {
    guard end - start >= 3, isConsonant(end - 1), !isConsonant(end - 2), isConsonant(end - 3)
    else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(word[end - 1])
  }
}
