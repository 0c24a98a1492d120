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
    (field.isWord(index, "about") || field.isWord(index, "over") || field.isWord(index, "around"))
      && isNumber(index + 1)
  }

  /// Whether these words are a name behind a verb, as of who gets a weapon: `sell Saudi Arabia F-16
  /// jets`.
  func isRecipient(_ words: Range<Int>) -> Bool {
    guard let name = field.name(at: words.lowerBound), name.words == words, name.isWhole,
      name.form == .name || name.form == .alias, !name.isWeapon
    else { return false }
    return chunks.last?.kind == .verb
  }

  /// Whether a number stands there that is no date: `200`, `two`.
  func isNumber(_ index: Int) -> Bool {
    guard index < end else { return false }
    let flags = field.tokens[index].flags
    return field.dateOfWord[index] < 0
      && (flags.contains(.hasDigit) && !flags.contains(.hasLetter) || field.has(.numeral, index))
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
