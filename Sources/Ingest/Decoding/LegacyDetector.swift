import Text

/// Chooses the one-byte encoding whose text reads best.
///
/// Each byte beyond ASCII is scored in its context, for each language and encoding. Frequent letters of
/// the language raise the score; symbols and capitals inside words, control characters, and Cyrillic
/// beside Latin letters lower it. The best mean wins; in a tie, the earlier profile.
struct LegacyDetector {
  private let sample: [UInt8]
  private let words: [String: Int]

  /// Takes as its sample the first 32 KB of lines with bytes beyond ASCII.
  init(_ bytes: [UInt8]) {
    var sample: [UInt8] = []
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      sample.append(contentsOf: line)
      sample.append(0x0A)
      if sample.count > 32_768 { break }
    }
    self.sample = sample
    words = Self.asciiWords(of: sample)
  }

  /// The most likely code page.
  func best() -> CodePage {
    var best = CodePage.all[0]
    var bestScore = -Double.infinity
    let pages = Dictionary(uniqueKeysWithValues: CodePage.all.map { ($0.encoding, $0) })
    for profile in LegacyProfile.all {
      let hits = profile.stopWords.reduce(0) { $0 + words[$1, default: 0] }
      let familiarity = words.isEmpty ? 0 : 3 * Double(hits) / Double(words.values.reduce(0, +))
      for case let page? in profile.encodings.map({ pages[$0] }) {
        let score = meanScore(as: profile, in: page) + familiarity
        if score > bestScore { (best, bestScore) = (page, score) }
      }
    }
    return best
  }
}

extension LegacyDetector {
  private struct Glyph {
    var score = 0.0
    var isLetter = false
    var isUpper = false
    var isLower = false
  }

  private func meanScore(as profile: LegacyProfile, in page: CodePage) -> Double {
    let glyphs = Self.glyphs(of: page, for: profile)
    var total = 0.0
    var count = 0
    for (index, byte) in sample.enumerated() where byte >= 0x80 {
      let before = index > 0 ? glyphs[Int(sample[index - 1])] : Glyph()
      let after = index + 1 < sample.count ? glyphs[Int(sample[index + 1])] : Glyph()
      let glyph = glyphs[Int(byte)]
      total += glyph.score
      count += 1
      if !glyph.isLetter, before.isLetter, after.isLetter { total -= 3 }
      if glyph.isUpper, before.isLower { total -= 3 }
      if glyph.isLower, before.isUpper, after.isUpper { total -= 2 }
      guard glyph.isLetter, before.isLetter else { continue }
      let isBesideASCII = sample[index - 1] < 0x80
      if profile.isLatin != isBesideASCII { total -= profile.isLatin ? 1 : 4 }
    }
    return count == 0 ? 0 : total / Double(count)
  }

  private static func glyphs(of page: CodePage, for profile: LegacyProfile) -> [Glyph] {
    var ranks: [Unicode.Scalar: Int] = [:]
    for (rank, letter) in profile.letters.unicodeScalars.enumerated() { ranks[letter] = rank }
    let ascii = (UInt8(0)..<0x80).map { Unicode.Scalar($0) }
    return (ascii + page.upperHalf).map { scalar in
      let properties = scalar.properties
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      var glyph = Glyph()
      glyph.isLetter = properties.isAlphabetic
      glyph.isUpper = properties.isUppercase
      glyph.isLower = properties.isLowercase
      if let rank = ranks[lower] {
        glyph.score = -0.12 * Double(rank)
      } else if glyph.isLetter {
        glyph.score = -4
      } else {
        glyph.score = Self.score(ofSymbol: scalar)
      }
      return glyph
    }
  }

  private static func score(ofSymbol scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .control: -6
    case .initialPunctuation, .finalPunctuation, .dashPunctuation, .openPunctuation,
      .otherPunctuation, .spaceSeparator, .currencySymbol, .format:
      -1
    default: scalar == "\u{FFFD}" ? -8 : scalar == "°" || scalar == "№" || scalar == "©" ? -1 : -3
    }
  }

  private static func asciiWords(of bytes: [UInt8]) -> [String: Int] {
    var words: [String: Int] = [:]
    for word in bytes.split(whereSeparator: { $0 < 0x41 }) where word.count <= 6 {
      guard word.allSatisfy({ $0 < 0x80 }) else { continue }
      words[String(decoding: word, as: UTF8.self).lowercased(), default: 0] += 1
    }
    return words
  }
}
