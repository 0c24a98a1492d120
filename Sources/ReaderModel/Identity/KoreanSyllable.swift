/// Converts romanised Korean syllables to the likeliest Hangul in a name.
///
/// Every usual romanisation of a syllable gives the same Hangul: `Sup`, `Sub`, `Seop` are 섭. An
/// ambiguous spelling (`Jung` for 정 and 중) gives the one most frequent in names.
enum KoreanSyllable {
  /// The syllable for `spelling` (lower-case ASCII); nil if it does not occur in names.
  static func hangul(_ spelling: some StringProtocol) -> Character? {
    let letters = Array(spelling.utf8)
    guard (1...6).contains(letters.count) else { return nil }
    if let special = irregular[String(spelling)] { return special }
    var rest = letters[...]
    let onset = takeOnset(&rest)
    guard var vowels = takeVowels(&rest) else { return nil }
    if rest.first == UInt8(ascii: "h") { rest.removeFirst() }
    guard let coda = codas[String(decoding: rest, as: UTF8.self)] else { return nil }
    if coda != 0, vowels == [17] || vowels == [12] { vowels = [6] + vowels }
    if coda == 0, vowels == [6, 17] { vowels = [17, 6] }
    return vowels.lazy.compactMap { syllable(onset, $0, coda) }.first { syllables.contains($0) }
  }

  /// Splits `spelling` into two syllables, the first as long as possible; nil if that is
  /// impossible.
  static func pair(_ spelling: String) -> String? {
    let letters = Array(spelling.utf8)
    guard (4...12).contains(letters.count) else { return nil }
    for length in stride(from: min(6, letters.count - 1), to: 0, by: -1) {
      let head = String(decoding: letters[..<length], as: UTF8.self)
      let tail = String(decoding: letters[length...], as: UTF8.self)
      if let first = hangul(head), let second = hangul(tail) { return String([first, second]) }
    }
    return nil
  }

  /// Whether a Hangul syllable occurs in given names.
  static func isInNames(_ syllable: Character) -> Bool { syllables.contains(syllable) }

  /// Composes Hangul from Unicode's numbers of onset, vowel and coda.
  private static func syllable(_ onset: UInt32, _ vowel: UInt32, _ coda: UInt32) -> Character? {
    Unicode.Scalar(0xAC00 + (onset * 21 + vowel) * 28 + coda).map(Character.init)
  }

  private static func takeOnset(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    for length in [2, 1] {
      if let onset = onsets[String(decoding: rest.prefix(length), as: UTF8.self)] {
        // The h in `wha` belongs to the w.
        rest =
          length == 2 && onset == 18
          ? [UInt8(ascii: "w")] + rest.dropFirst(2) : rest.dropFirst(length)
        return onset
      }
    }
    return 11
  }

  /// The numbers of the vowels for the longest matching spelling, likeliest first.
  private static func takeVowels(_ rest: inout ArraySlice<UInt8>) -> [UInt32]? {
    for length in [3, 2, 1] where rest.count >= length {
      if let vowels = vowels[String(decoding: rest.prefix(length), as: UTF8.self)] {
        rest = rest.dropFirst(length)
        return vowels
      }
    }
    return nil
  }

  private static let onsets: [String: UInt32] = [
    "g": 0, "k": 0, "n": 2, "d": 3, "r": 5, "l": 5, "m": 6, "b": 7, "s": 9, "sh": 9, "j": 12,
    "ch": 14, "t": 16, "p": 17, "h": 18, "wh": 18,
  ]

  /// Numbers of Unicode's composition: 0 ㅏ, 1 ㅐ, 2 ㅑ, 4 ㅓ, 5 ㅔ, 6 ㅕ, 7 ㅖ, 8 ㅗ, 9 ㅘ, 11 ㅚ, 12 ㅛ, 13 ㅜ,
  /// 14 ㅝ, 16 ㅟ, 17 ㅠ, 18 ㅡ, 19 ㅢ, 20 ㅣ.
  private static let vowels: [String: [UInt32]] = [
    "a": [0], "ae": [1], "ai": [1], "ay": [1], "ea": [1], "ya": [2], "eo": [4], "e": [5],
    "yeo": [6], "ye": [7], "yea": [7], "o": [8, 4], "wa": [9], "oe": [11], "oi": [11], "yo": [12],
    "u": [13, 4, 18], "oo": [13], "ou": [13, 4], "woo": [13], "wu": [13], "wo": [14], "weo": [14],
    "wi": [16], "yu": [17], "yoo": [17], "you": [6, 17], "eu": [18], "eui": [19], "ui": [19],
    "i": [20, 19], "ee": [20, 19], "yi": [20],
  ]

  private static let codas: [String: UInt32] = [
    "": 0, "k": 1, "g": 1, "ck": 1, "c": 1, "n": 4, "l": 8, "r": 8, "m": 16, "p": 17, "b": 17,
    "ng": 21,
  ]

  private static let irregular: [String: Character] = [
    "jung": "정", "chung": "정", "suk": "석", "sun": "선", "gun": "건", "kun": "건", "un": "은",
    "back": "백", "uk": "욱", "ryong": "룡", "yong": "용", "yul": "율", "yun": "윤", "yoon": "윤",
    "ryul": "률", "yoong": "융", "hi": "희", "hee": "희", "hui": "희", "hyo": "효",
  ]

  /// The syllables of given names of this and the last century.
  private static let syllables = Set(
    "가갑강걸건겸결경계고곤공관광교구국군권귀규균근금기길나낙남내년녕노누늘니다단달담대덕도돈동두득라락란람래량려렬령로록룡루류률름리린림"
      + "마만말명모목묘무묵문미민박방배백범별병보복봉부분비빈사산삼상새샘생서석선설섭성세소솔송수숙순술슬승시식신실심"
      + "아안애양억언업여연열엽영예오옥온완외요용우욱운웅원월위유윤율융은을음응의이익인일임자장재전절정제조종주준중지진집"
      + "차찬창채척천철청초춘충치칠탁태택통판팔평표풍필하학한함해행향헌혁현협형혜호홍화환황회효후훈휘흠흥희")
}
