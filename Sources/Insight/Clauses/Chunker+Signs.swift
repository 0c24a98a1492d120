import Entities
import ReaderModel

extension Chunker {
  /// `$`, `£`, `€`.
  func isCurrency(_ index: Int) -> Bool {
    let bytes = field.text.bytes[field.tokens[index].range]
    return bytes.last == UInt8(ascii: "$") || bytes.elementsEqual([0xC2, 0xA3])
      || bytes.elementsEqual([0xE2, 0x82, 0xAC])
  }

  /// An adverb between a determiner and a noun: `a fully armed ship`.
  func isInsidePhrase(_ index: Int, _ start: Int) -> Bool {
    index - 1 >= start
      && (field.has([.determiner, .possessive], index - 1) || field.isPossessive(index - 1))
  }

  /// A number behind a country's name begins another phrase: `sell Poland 180 tanks`.
  func isSplitBeforeNumber(_ index: Int) -> Bool {
    guard
      field.tokens[index].flags.contains(.hasDigit) || field.has([.determiner, .numeral], index),
      !field.tokens[index].flags.isSuperset(of: [.hasLetter, .hasDigit]),
      let name = field.name(at: index - 1)
    else { return false }
    return name.isWhole && name.form != .demonym
  }

  /// `elected Anna Nowak president`: an office behind a person's name.
  func isSplitBeforeOffice(_ index: Int) -> Bool {
    guard field.has(.title, index), !field.tokens[index].flags.contains(.startsUpper),
      let name = field.name(at: index - 1)
    else { return false }
    return name.isPerson && name.isWhole
  }

  /// `about 5000 troops`.
  var isAboutNumber: Bool {
    guard index + 1 < end else { return false }
    let next = field.tokens[index + 1]
    return
      (field.isWord(index, "about") || field.isWord(index, "over") || field.isWord(index, "around"))
      && (next.flags.contains(.hasDigit) && !next.flags.contains(.hasLetter)
        || field.has(.numeral, index + 1))
      && field.dateOfWord[index + 1] < 0
  }

  /// Whether word `index` is joined by `and` to an infinitive: `hold` in `to visit Seoul and hold
  /// talks`.
  func sharesInfinitive(_ index: Int) -> Bool {
    let facts = field.facts[index]
    guard facts.form.contains(.base), field.nameOfWord[index] < 0,
      chunks.last?.kind == .conjunction, index + 1 < end,
      VerbJudge(field: field, end: end).startsObject(index + 1)
        || !facts.form.contains(.doubtful) || facts.has(.light)
    else { return false }
    let verb = chunks.suffix(14).last { $0.kind == .verb }
    return verb?.verb.governsBase ?? false
  }
}
