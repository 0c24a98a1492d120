/// Splits text and queries into the words of the search index.
///
/// Folds case, accents and plain English inflection. A designator is one word in every spelling
/// (`K9`, `K-9`, `K 9`), and `F-35A` is also an `F-35`. Other hyphenated words are split; `U.S.` is
/// `us`; a possessive `'s` is dropped. Ideographs and kana become pairs.
package struct SearchWords {
  /// What the words are for.
  package enum Purpose {
    /// Text to index: emits every spelling that a query may use.
    case text
    /// A query: emits the one spelling that finds all.
    case query
    /// A query's last word, which may be incomplete: without stemming.
    case prefix
    /// A name: like a query, without stemming.
    case name
  }

  /// A word in the form of the index.
  package struct Word {
    /// The folded word.
    package var bytes: [UInt8]
    /// Whether it is another spelling of the word before it, at the same position.
    var isVariant: Bool
    /// Its UTF-8 byte range in the text.
    package var range: Range<Int>
  }

  /// The most bytes of a word; longer ones are cut.
  static let longest = 96

  /// Whether `text` has a word to search for.
  package static func hasWord(_ text: String) -> Bool { !words(of: text, for: .query).isEmpty }

  /// The words of `text`, in order.
  package static func words(of text: String, for purpose: Purpose) -> [Word] {
    var found: [Word] = []
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(bytes: bytes, purpose: purpose)
      scanner.scan {
        found.append(Word(bytes: $0, isVariant: $1, range: $2))
        return true
      }
    }
    return found
  }
}
