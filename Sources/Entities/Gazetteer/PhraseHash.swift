import ReaderModel
import Text

/// The hash that finds a phrase in a gazetteer: the same on every machine and in every run.
///
/// A word's folded bytes go through ``FNV1a``, words are joined by a multiply and rotate, so that the
/// hash of a phrase grows word by word.
struct PhraseHash: Hashable, Sendable {
  /// The value so far; 0 before the first word.
  var value: UInt64 = 0

  /// The phrase of no words.
  init() {}

  /// The phrase of one word.
  @inline(__always)
  init(_ word: Word) { add(word.hash) }

  /// The phrase of the words of `text`, whatever stands between them.
  init(_ text: String) {
    for word in WordScanner.words(in: Array(text.utf8)) { add(word.hash) }
  }

  /// The key of the town of that name that lies in `country`: no words of a text have it.
  func namesake(in country: CountryCode) -> PhraseHash {
    var key = self
    key.add(country.rawValue.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) } | 1 << 63)
    key.add(key.value)
    return key
  }

  /// Appends a word.
  @inline(__always)
  mutating func add(_ word: UInt64) {
    let mixed = (value &* 0x9e37_79b9_7f4a_7c15) ^ (word &* 0xff51_afd7_ed55_8ccd)
    value = (mixed << 31 | mixed >> 33) &* 0xc4ce_b9fe_1a85_ec53
  }
}
