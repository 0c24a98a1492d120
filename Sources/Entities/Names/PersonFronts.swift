import ReaderModel
import Text

/// Takes in the first part of a person's name that the tagger left out: `Pir` + `Hossein Kolivand`.
struct PersonFronts: Sendable {
  private let gazetteer: Gazetteer
  private let names: NameWords
  private let small: WordSet
  private let leaders: WordSet
  private let offices: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    small = words[.nameFunctionWords]
    leaders = words[.nameLeaders]
    offices = words[.officeHeads]
  }

  /// `tagged`, names of `field` in order, with whole persons.
  ///
  /// - Parameter known: what is known of a word as it is printed.
  func completed(
    _ tagged: [TaggedName], in field: ScannedField, known: (ArraySlice<UInt8>) -> KnownWord
  ) -> [TaggedName] {
    var end = 0
    return tagged.map { name in
      defer { end = name.words.upperBound }
      let first = name.words.lowerBound - 1
      guard name.kind == .person, name.words.count > 1, first >= end,
        field.words[first + 1].gap == .space, isFront(first, in: field, known)
      else { return name }
      var whole = name
      whole.words = first..<name.words.upperBound
      whole.range = field.byteRange(of: whole.words)
      return whole
    }
  }

  /// A capitalised word that is none of the language and that no list has as anything but a name.
  private func isFront(
    _ index: Int, in field: ScannedField, _ known: (ArraySlice<UInt8>) -> KnownWord
  ) -> Bool {
    let word = field.words[index]
    guard word.isCapitalised, !word.isAllCaps, !word.isCaseless, !word.hasDigit, word.count > 2,
      !field.titleCase.contains(index), !names.titles.contains(word), !small.contains(word),
      !leaders.contains(word), !offices.contains(word), !names.bodies.contains(word),
      known(field.bytes[word.range]) == []
    else { return false }
    if let before = field.before(index), field.words[index].gap == .space, before.isCapitalised,
      !field.startsSentence(index - 1)
    {
      return false
    }
    guard let entry = gazetteer.entry(PhraseHash(word)) else { return true }
    return entry.kind == .none
  }
}
