package import Text

/// What a romanised Korean name looks like: `Lee Jong-sup`.
package enum KoreanName {
  /// Family names in their usual spellings.
  static let families = WordSet(
    "kim lee park choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an "
      + "song ryu yoo yu hong jeon chun ko go moon mun yang son sohn bae baek paik heo huh nam sim shim roh no noh ha kwak "
      + "sung seong cha joo ju woo gu koo na ra min jin ji eom um chae won cheon bang byun hyun ham bok ri yi pak rhee ban seok eo tak pyo ki gi chu do kil gil ok maeng yeo wi mo"
  )

  /// Whether the words are a family name and two syllables with a hyphen, the second in lower case.
  package static func isName(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let family = words.first, let last = words.last,
      families.contains(family)
    else { return false }
    let first = words[words.startIndex + 1]
    return first.gap == .space && first.isCapitalised && first.count <= 6 && !first.hasDigit
      && last.gap == .hyphen && !last.isCapitalised && last.count <= 6 && !last.hasDigit
  }

  /// `Ri Pyong Chol`, as the North spells names.
  package static func isUnhyphenated(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let family = words.first, families.contains(family) else {
      return false
    }
    return words.allSatisfy {
      $0.isCapitalised && !$0.isAllCaps && !$0.hasDigit && $0.count <= 6 && $0.gap != .hyphen
    }
  }
}
