import ReaderModel
import Text

/// A tagger's span in bytes, and the words under it.
struct TaggedName {
  /// Where the name comes from.
  enum Origin: Equatable {
    /// From the tagger, which gave it this class at first.
    case tagger(NameSpan.Kind)
    /// From a list, since the tagger overlooked it.
    case gazetteer
    /// From the words themselves: `Air` and a country.
    case shape
    /// From another place in the article where the tagger saw it.
    case repetition
  }

  /// UTF-8 byte range in the field.
  var range: Range<Int>
  /// The words of the ``ScannedField`` that lie in it; may be empty.
  var words: Range<Int>
  /// The tagger's class.
  var kind: NameSpan.Kind
  /// How sure the tagger is: 0 to 1.
  var score: Float
  /// Where it comes from.
  var origin: Origin
  /// How much the tagger is for each class, by its number; zero where it has not seen the name.
  var shares: SIMD4<Float> = .zero
}

extension TaggedName {
  /// The name without what a hyphen hangs on it: `Islamic State` of `Islamic State-linked`, `Africa`
  /// of `intra-Africa`. Names of persons stay (`Jong-sup`).
  func withoutAffixes(in field: ScannedField, _ affixes: Affixes) -> TaggedName {
    guard kind != .person else { return self }
    var name = self
    while name.words.count > 1, let last = field.word(name.words.upperBound - 1),
      last.gap == .hyphen, !last.isCapitalised,
      affixes.endings.contains(last) || affixes.isParticiple(last, field)
    {
      name.words = name.words.lowerBound..<name.words.upperBound - 1
    }
    while name.words.count > 1, !field.words[name.words.lowerBound].isCapitalised,
      field.words[name.words.lowerBound + 1].gap == .hyphen,
      affixes.beginnings.contains(field.words[name.words.lowerBound])
    {
      name.words = name.words.lowerBound + 1..<name.words.upperBound
    }
    if name.words != words {
      name.range =
        Int(
          field.words[name.words.lowerBound].start)..<Int(
          field.words[name.words.upperBound - 1].end)
    }
    return name
  }
}

/// What is written on to a name with a hyphen and is no part of it.
struct Affixes: Sendable {
  /// Before it: `anti-`, `pro-`.
  let beginnings: WordSet
  /// Behind it.
  let endings: WordSet

  /// The sets of `words`.
  init(_ words: WordLists) {
    beginnings = words[.affixBeginnings]
    endings = words[.affixEndings]
  }

  /// `-based`, `-backed`: lower case, ends in `ed`.
  func isParticiple(_ word: Word, _ field: ScannedField) -> Bool {
    word.count > 3 && field.bytes[word.range].suffix(2).elementsEqual("ed".utf8)
  }
}
