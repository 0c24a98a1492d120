import Text

extension IdentityRules {
  /// Whether a facet is rather shown by `name` than by `other`; nothing but the two names decides, so
  /// that the order of articles does not matter.
  ///
  /// Latin letters before other scripts; a body's short name in capitals, all else not in capitals alone;
  /// a Korean name in the usual form (`Lee Jong-sup`); more accents; more letters; the first by the
  /// alphabet.
  package func isBetter(_ name: String, than other: String, as kind: Facet.Kind) -> Bool {
    if name == other { return false }
    let (a, b) = (merits(of: name, as: kind), merits(of: other, as: kind))
    if let place = a.indices.first(where: { a[$0] != b[$0] }) { return a[place] > b[place] }
    return name < other
  }

  private func merits(of name: String, as kind: Facet.Kind) -> [Int] {
    var letters = 0
    var latin = 0
    var accents = 0
    var capitals = 0
    for scalar in name.unicodeScalars {
      let value = scalar.value
      let isPlain = (value | 0x20) &- 0x61 < 26
      let isAccented = LetterFolding.base(value) != nil
      guard isPlain || isAccented || value > 0x7F else { continue }
      letters += 1
      if isPlain || isAccented { latin += 1 }
      if isAccented { accents += 1 }
      if isPlain ? value < 0x61 : LetterFolding.isCapital(value) { capitals += 1 }
    }
    let isAcronym =
      letters <= 5 && !name.utf8.contains(0x20) && (kind == .organisation || kind == .weapon)
    let isMixed = isAcronym ? capitals == letters : capitals < letters
    let isKorean = korean.families.isName(WordScanner.words(in: Array(name.utf8))[...])
    return [
      latin == letters ? 1 : 0, isMixed ? 1 : 0, isKorean ? 1 : 0, accents, letters,
    ]
  }
}
