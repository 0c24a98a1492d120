/// Finds the phrases of the gazetteer in a sentence.
///
/// The result has four bits a list for every token: the token begins, is inside, ends, or is all of
/// a phrase on that list. Phrases start with a capital and have at most seven words.
struct PhraseMatcher {
  private static let longest = 7

  let lexicon: Lexicon

  /// Writes the bits of the tokens `words` to `bits`; both have `count` elements.
  func match(
    _ words: UnsafePointer<Int32>, count: Int, forms: UnsafePointer<WordForm>,
    bits: UnsafeMutablePointer<UInt64>
  ) {
    bits.update(repeating: 0, count: count)
    for start in 0..<count {
      let form = forms + Int(words[start])
      guard form.pointee.lists != 0, form.pointee.traits.contains(.capital) else { continue }
      bits[start] |= Self.spread(form.pointee.lists) << 3
      guard form.pointee.lists & NameList.prefix.mask != 0 else { continue }
      var phrase = FeatureHash.phrase(0, word: form.pointee.lower)
      var end = start + 1
      while end < min(count, start + Self.longest) {
        phrase = FeatureHash.phrase(phrase, word: forms[Int(words[end])].lower)
        let lists = lexicon.lists(ofPhrase: phrase)
        end += 1
        mark(lists, from: start, to: end, bits: bits)
        guard lists & NameList.prefix.mask != 0 else { break }
      }
    }
  }

  private func mark(
    _ lists: UInt32, from start: Int, to end: Int, bits: UnsafeMutablePointer<UInt64>
  ) {
    guard lists & NameList.featureMask != 0 else { return }
    let spread = Self.spread(lists)
    bits[start] |= spread
    for inner in (start + 1)..<(end - 1) { bits[inner] |= spread << 1 }
    bits[end - 1] |= spread << 2
  }

  /// Moves bit n to bit 4 n.
  @inline(__always)
  private static func spread(_ lists: UInt32) -> UInt64 {
    var result: UInt64 = 0
    var rest = lists & NameList.featureMask
    while rest != 0 {
      result |= 1 << UInt64(4 * rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return result
  }
}
