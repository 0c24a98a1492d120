/// Puts the family name of a Chinese name in pinyin first: `Jinping Xi` is `xijinping`.
enum ChineseNameOrder {
  /// All letters, the family name first; nil when the name is not one of a given name of two syllables
  /// and a family name behind it.
  static func familyFirst(_ words: [FacetKey.NameWord]) -> String? {
    guard words.count == 2, families.contains(words[1].joined),
      !families.contains(words[0].joined), isGiven(words[0].joined)
    else { return nil }
    return words[1].joined + words[0].joined
  }

  /// Whether a word is two syllables of pinyin.
  private static func isGiven(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard (4...12).contains(letters.count), letters.allSatisfy({ $0 &- 0x61 < 26 }) else {
      return false
    }
    return (1..<letters.count).contains { cut in
      isSyllable(letters[..<cut]) && isSyllable(letters[cut...])
    }
  }

  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let vowels = Array("aeiou".utf8)
    guard let vowel = letters.firstIndex(where: vowels.contains) else { return false }
    let initial = String(decoding: letters[..<vowel], as: UTF8.self)
    let final = String(decoding: letters[vowel...], as: UTF8.self)
    return initials.contains(initial) && finals.contains(final)
  }

  private static let initials = Set(
    ["", "zh", "ch", "sh"]
      + "b p m f d t n l g k h j q x r z c s y w".split(separator: " ").map(String.init))
  private static let finals = Set(
    "a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo uai uan uang"
      .split(separator: " ").map(String.init))
  private static let families = Set(
    ("xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo luo liang zheng xie tang "
      + "feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan dai "
      + "xia zhong tian ren fan fang shi yao liao zou xiong jin hao kong cui mao qiu qin hou shao meng long wan "
      + "duan qian tsai lai").split(separator: " ").map(String.init))
}
