import Text

/// Folds the Latin spellings of Cyrillic names.
///
/// `Zelenskyy`, `Zelenskiy`, `Zelensky`, `Zełenski` and `Зеленський` are `zelenski`; `Gorbachev`,
/// `Gorbachyov`, `Gorbatschow` and `Горбачёв` are `gorbaCev`. Use the result only for comparison:
/// `C` stands for ч, `S` for ш and щ.
struct SlavicSpelling {
  private typealias Change = (from: [UInt8], to: [UInt8])

  private let letters: [Unicode.Scalar: [UInt8]]
  /// Longest first.
  private let sounds: [Change]
  private let endings: [Change]
  private let families: [String]
  private let patronymics: [String]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/slavic-spelling.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let name = "identity/slavic-spelling.tsv"
    let file = try ListFile(name, in: dataFolder, columns: ["use", "from", "to"])
    checksum = file.checksum
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    var lists: [String: [(from: String, to: String)]] = [:]
    for row in file.rows {
      let (from, to) = (row["from"], row["to"])
      switch row["use"] {
      case "letter":
        guard let letter = from.unicodeScalars.first else {
          throw .badValue(from, column: "from", path: name, line: row.line)
        }
        letters[letter] = Array(to.utf8)
      case "sound", "ending", "family", "patronymic":
        lists[row["use"], default: []].append((from, to))
      default: throw .badValue(row["use"], column: "use", path: name, line: row.line)
      }
    }
    func changes(_ use: String) -> [Change] {
      (lists[use] ?? []).map { (Array($0.from.utf8), Array($0.to.utf8)) }
    }
    self.letters = letters
    sounds = changes("sound")
    endings = changes("ending")
    families = (lists["family"] ?? []).map(\.from)
    patronymics = (lists["patronymic"] ?? []).map(\.from)
  }

  /// Folds a lower-case word, Latin (already folded) or Cyrillic, for comparison.
  func folded(_ word: String) -> String {
    var letters: [UInt8] = []
    let latin = word.utf8.allSatisfy { $0 < 0x80 } ? Array(word.utf8) : transliterated(word)
    var index = 0
    while index < latin.count {
      let rule = sounds.first { latin[index...].starts(with: $0.from) }
      letters += rule?.to ?? [latin[index]]
      index += rule?.from.count ?? 1
    }
    return String(decoding: joined(letters), as: UTF8.self)
  }

  /// Whether there is a Cyrillic letter in `word`.
  static func isCyrillic(_ word: String) -> Bool {
    word.utf8.contains { (0xD0...0xD3).contains($0) }
  }

  /// Whether a word is in Cyrillic or ends like a Slavic family name.
  func isFamily(_ word: String) -> Bool {
    Self.isCyrillic(word) || families.contains(where: word.hasSuffix)
  }

  /// Whether a folded word is a patronymic.
  func isPatronymic(_ folded: String) -> Bool {
    patronymics.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 2 }
  }

  /// Simplifies vowels (`ye`, `yo`, `iy`), doubled letters and old endings.
  private func joined(_ letters: [UInt8]) -> [UInt8] {
    let (i, e, o) = (UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "o"))
    var result: [UInt8] = []
    for letter in letters {
      if letter == result.last { continue }
      if result.last == i, letter == e || letter == o {
        result[result.count - 1] = e
      } else if letter == o, let last = result.last, Self.hushing.contains(last) {
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

  /// Transliterates as usual in English; ``folded(_:)`` then folds the result.
  private func transliterated(_ word: String) -> [UInt8] {
    var latin: [UInt8] = []
    for scalar in word.unicodeScalars {
      if let letters = letters[scalar] {
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
}
