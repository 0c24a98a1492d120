import Text

extension IdentityRules {
  /// Whether `name` is a better display name than `other`. Only the two names decide, so the order
  /// of articles does not matter.
  ///
  /// Prefers, in this order: Latin letters; a short name in capitals for organisations, and not all
  /// capitals for others; the usual form of a Korean name (`Lee Jong-sup`); more accents; more
  /// letters; alphabetical order.
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
