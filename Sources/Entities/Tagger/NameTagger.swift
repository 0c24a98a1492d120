/// Finds names in a document.
///
/// A tagger is pure and may be used from several threads at once.
package protocol NameTagger: Sendable {
  /// Names the weights and rules; changes when they would tag differently.
  var version: String { get }

  /// The names of every field, in order of field and token; never overlapping.
  func spans(in document: TokenizedDocument) -> [NameSpan]

  /// What the tagger knows of a word, given as it is printed.
  func known(_ word: ArraySlice<UInt8>) -> KnownWord
}

/// What a tagger's lists tell of a word that it took for no name.
package struct KnownWord: OptionSet, Sendable {
  /// A bit for each.
  package let rawValue: UInt8
  /// In small letters it is a word of the language.
  package static let ordinary = KnownWord(rawValue: 1)
  /// It stands for something that is no body: a month, a title, `DVD`.
  package static let noBody = KnownWord(rawValue: 2)

  /// The bits of `rawValue`.
  package init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension NameTagger {
  package func known(_ word: ArraySlice<UInt8>) -> KnownWord { [] }
}
