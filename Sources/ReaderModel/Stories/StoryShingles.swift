import Text

/// What a text says, as sets of hashes: runs of its words, its numbers, its names.
///
/// A run is three words, or five letters in a script without spaces between words. Reads the first
/// 40,000 bytes, in one pass.
struct StoryShingles: Equatable, Sendable {
  private static let longest = 40_000
  private static let words = 3
  private static let letters = 5

  /// Hashes of all runs.
  private(set) var runs: Set<UInt64> = []
  /// Hashes of numbers; `33,410.25` is one.
  private(set) var numbers: Set<UInt64> = []
  /// Hashes of capitalised words inside sentences: names, in German nouns too.
  private(set) var names: Set<UInt64> = []

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.longest))
    var units: [UInt64] = []
    units.reserveCapacity(bytes.count / 5)
    var letters = 0
    var number: (hash: UInt64, end: Int32)?
    for word in WordScanner.words(in: bytes) {
      if word.isCaseless, Self.isUnspaced(bytes[word.range]) {
        let before = units.count
        Self.addLetters(of: bytes[word.range], to: &units)
        letters += units.count - before
      } else {
        units.append(word.hash)
      }
      if word.hasDigit {
        let isSame = number.map { $0.end + 1 == word.start } ?? false
        let hash = isSame ? Self.mixed(number?.hash ?? 0, word.hash) : word.hash
        if !isSame, let number { numbers.insert(number.hash) }
        number = (hash, word.end)
      } else if word.isCapitalised, !word.isCaseless, word.gap == .space {
        names.insert(word.hash)
      }
    }
    if let number { numbers.insert(number.hash) }
    let run = letters * 2 > units.count ? Self.letters : Self.words
    guard units.count >= run else { return }
    runs.reserveCapacity(units.count)
    for start in 0...units.count - run {
      runs.insert(units[start..<start + run].reduce(FNV1a.start, Self.mixed))
    }
  }

  /// The share of `part` that `whole` lacks, from 0 to 1.
  static func missing(_ part: Set<UInt64>, in whole: Set<UInt64>) -> Double {
    part.isEmpty ? 0 : Double(part.count { !whole.contains($0) }) / Double(part.count)
  }

  /// Combines two hashes; the order matters. The finaliser of MurmurHash3.
  static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a &* 0x9E37_79B9_7F4A_7C15) ^ b
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  /// Whether a word begins with a letter of Hangul, Han, Kana, or of a script of South-East Asia
  /// that is written without spaces.
  private static func isUnspaced(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    // Three bytes: U+0E00 to U+0EFF, U+1000 to U+109F, U+1780 to U+17FF, U+3000 to U+D7FF.
    switch first {
    case 0xE0: return word.dropFirst().first.map { $0 >= 0xB8 } ?? false
    case 0xE1:
      return word.dropFirst().first.map { $0 <= 0x82 || (0x9E...0x9F).contains($0) } ?? false
    case 0xE3...0xED, 0xF0: return true
    default: return false
    }
  }

  private static func addLetters(of word: ArraySlice<UInt8>, to units: inout [UInt64]) {
    var hash: UInt64 = 0
    var isFirst = true
    for byte in word {
      // A byte that begins a letter.
      if byte & 0xC0 != 0x80, !isFirst {
        units.append(hash)
        hash = 0
      }
      hash = hash << 8 | UInt64(byte)
      isFirst = false
    }
    units.append(hash)
  }
}
