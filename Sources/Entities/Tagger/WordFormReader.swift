/// Makes ``WordForm``s of words as they are printed.
struct WordFormReader {
  let lexicon: Lexicon
  private var spelling = WordSpelling()

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The form of the word that `bytes` spell.
  mutating func form(of bytes: UnsafeBufferPointer<UInt8>) -> WordForm {
    spelling.read(bytes)
    var form = WordForm()
    form.exact = FeatureHash.of(spelling.exact[...])
    form.lower = spelling.lowerHash
    for length in 1...4 {
      form.prefixes[length - 1] =
        FeatureHash.of(spelling.lower.prefix(length)) &+ UInt64(length)
      form.suffixes[length - 1] =
        FeatureHash.of(spelling.lower.suffix(length)) &+ UInt64(length)
    }
    form.traits = traits
    form.isSmall = spelling.exact.allSatisfy { $0 &- 0x61 < 26 }
    (form.shape, form.shortShape) = shapes
    form.lists = lexicon.lists(ofPhrase: FeatureHash.phrase(0, word: form.lower))
    if form.traits.isSuperset(of: [.capital, .noLower]) {
      form.lists |= lexicon.lists(ofPhrase: FeatureHash.acronym(form.exact))
    }
    form.clusters = clusters(of: form)
    return form
  }

  private var traits: WordForm.Traits {
    let shape = spelling.shape
    var traits: WordForm.Traits = shape.first == UInt8(ascii: "X") ? .capital : []
    let hasLower = shape.contains(UInt8(ascii: "x"))
    if shape.contains(UInt8(ascii: "d")) { traits.insert(.digit) }
    if shape.contains(UInt8(ascii: "-")) { traits.insert(.hyphen) }
    if !hasLower { traits.insert(.noLower) }
    if shape.count == 1 { traits.insert(.single) }
    if hasLower || shape.contains(UInt8(ascii: "X")) { traits.insert(.letter) }
    if spelling.lower == [UInt8(ascii: "'"), UInt8(ascii: "s")] { traits.insert(.possessive) }
    if shape.count > 3 { traits.insert(.long) }
    return traits
  }

  private var shapes: (UInt64, UInt64) {
    var full = FeatureHash.start
    var short = FeatureHash.start
    var last: UInt8 = 0
    let shape = spelling.shape
    for (index, kind) in shape.enumerated() {
      if index < 3 || index >= shape.count - 3 { full = FeatureHash.adding(kind, to: full) }
      if kind != last { short = FeatureHash.adding(kind, to: short) }
      last = kind
    }
    return (full, short)
  }

  /// The word's clusters, or those of its title-case form (for capitals alone), of its lower-case
  /// form, of that with digits as 0.
  private func clusters(of form: WordForm) -> Lexicon.Clusters {
    if let clusters = lexicon.clusters(of: form.exact) { return clusters }
    if form.traits.isSuperset(of: [.capital, .noLower]) {
      var title = FeatureHash.start
      for (index, byte) in spelling.exact.enumerated() {
        let isLower = index > 0 && byte &- 0x41 < 26
        title = FeatureHash.adding(isLower ? byte | 0x20 : byte, to: title)
      }
      if let clusters = lexicon.clusters(of: title) { return clusters }
    }
    var plain = FeatureHash.start
    for byte in spelling.exact {
      plain = FeatureHash.adding(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: plain)
    }
    return lexicon.clusters(of: plain) ?? lexicon.clusters(of: form.lower) ?? Lexicon.Clusters()
  }
}
