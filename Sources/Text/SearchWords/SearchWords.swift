/// Cuts text and queries into the words of the search index.
///
/// Case, accents and plain English inflection are folded. A designator is one word however it is
/// written (`K9`, `K-9`, `K 9`), and `F-35A` is also an `F-35`. Other hyphenated words are their
/// parts in order; `U.S.` is `us`; a possessive `'s` is dropped. Ideographs and kana become pairs.
package struct SearchWords {
  /// What the words are for.
  package enum Purpose {
    /// Text to be found: with every spelling that a query may use.
    case text
    /// A query: the one spelling that finds all.
    case query
    /// A query's last word, which may go on: without folding inflection.
    case prefix
    /// A name: as a query, without folding inflection.
    case name
  }

  /// A word as the index has it.
  package struct Word {
    /// The folded word.
    package var bytes: [UInt8]
    /// Stands where the word before it stands, as another spelling.
    var isVariant: Bool
    /// Where it stands in the text, in UTF-8 bytes.
    package var range: Range<Int>
  }

  /// Longer words are cut here, in bytes.
  static let longest = 96

  /// Whether `text` holds anything that can be searched for.
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
