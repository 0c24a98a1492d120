import Text

/// Folds the ways in which names in Cyrillic are spelt in Latin letters.
///
/// `Zelenskyy`, `Zelenskiy`, `Zelensky`, `Zełenski` and `Зеленський` are `zelenski`; `Gorbachev`,
/// `Gorbachyov`, `Gorbatschow` and `Горбачёв` are `gorbaCev`. What comes out is for comparing alone:
/// `C` stands for ч, `S` for ш and щ.
enum SlavicSpelling {
  /// The word of small letters, Latin (folded) or Cyrillic, as names compare.
  static func folded(_ word: String) -> String {
    var letters: [UInt8] = []
    let latin = word.utf8.allSatisfy { $0 < 0x80 } ? Array(word.utf8) : transliterated(word)
    var index = 0
    while index < latin.count {
      let rule = rules.first { latin[index...].starts(with: $0.from) }
      letters += rule?.to ?? [latin[index]]
      index += rule?.from.count ?? 1
    }
    return String(decoding: joined(letters), as: UTF8.self)
  }

  /// Whether there is a Cyrillic letter in `word`.
  static func isCyrillic(_ word: String) -> Bool {
    word.utf8.contains { (0xD0...0xD3).contains($0) }
  }

  /// Without what a vowel is spelt with (`ye`, `yo`, `iy`), doubled letters and old endings.
  private static func joined(_ letters: [UInt8]) -> [UInt8] {
    let (i, e, o) = (UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "o"))
    var result: [UInt8] = []
    for letter in letters {
      if letter == result.last { continue }
      if result.last == i, letter == e || letter == o {
        result[result.count - 1] = e
      } else if letter == o, let last = result.last, hushing.contains(last) {
        result.append(e)
      } else {
        result.append(letter)
      }
    }
    for (ending, proper) in endings where result.count > ending.count + 1 {
      if result.suffix(ending.count).elementsEqual(ending) {
        return result.dropLast(ending.count) + proper
      }
    }
    return result
  }

  /// By the usual English transliteration, which ``rules`` then fold.
  private static func transliterated(_ word: String) -> [UInt8] {
    var latin: [UInt8] = []
    for scalar in word.unicodeScalars {
      if let letters = cyrillic[scalar] {
        latin += letters
      } else if let base = LetterFolding.base(scalar.value), LetterFolding.pair(base) == nil {
        latin.append(base)
      } else {
        latin += Array(String(scalar).utf8)
      }
    }
    return latin
  }

  private static let hushing = Array("CS".utf8)

  private static let cyrillic: [Unicode.Scalar: [UInt8]] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "ј": "y", "љ": "ly", "њ": "ny", "ћ": "ch", "ђ": "d", "џ": "dzh",
  ].mapValues { Array($0.utf8) }

  /// The longest first.
  private static let rules: [(from: [UInt8], to: [UInt8])] = [
    ("schtsch", "S"), ("shch", "S"), ("tsch", "C"), ("szcz", "S"), ("tch", "C"), ("sch", "S"),
    ("ch", "C"), ("cz", "C"), ("sh", "S"), ("sz", "S"), ("zh", "z"), ("kh", "g"), ("ts", "c"),
    ("tz", "c"), ("ks", "x"), ("ou", "u"), ("ph", "f"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("h", "g"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let endings: [(ending: [UInt8], proper: [UInt8])] = [
    ("of", "ov"), ("ef", "ev"), ("enka", "enko"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
