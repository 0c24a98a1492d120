import ReaderModel
import Text

/// Names that may be teams and have no tag.
extension TeamClues {
  /// `the Crusaders`: a plural behind the article, but not `the Games`.
  func nicknames(in field: ScannedField) -> [TaggedName] {
    field.words.indices.compactMap { index in
      let word = field.words[index]
      guard word.isCapitalised, !word.hasDigit, word.gap == .space, word.count > 3,
        !sports.contains(word), !events.contains(word),
        field.bytes[Int(word.end) - 1] == UInt8(ascii: "s"), articles.contains(field.before(index)),
        gazetteer.entry(PhraseHash(word)).map({ $0.kind == GazetteerEntry.Kind.none }) ?? true,
        field.after(index).map({ !$0.isCapitalised || $0.gap != .space }) ?? true
      else { return nil }
      return TaggedName(
        range: field.byteRange(of: index..<index + 1), words: index..<index + 1, kind: .location,
        score: 0.5, origin: .shape)
    }
  }

  /// Cities and regions of the gazetteer without a tag, and what stands on both sides of `beat`.
  func untagged(besides names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    (towns(besides: names, in: field) + nicknames(in: field)
      + field.words.indices.flatMap { pair(around: $0, in: field) })
      .filter { FieldReading.names(over: $0.words, in: names).isEmpty }
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
      .reduce(into: []) { found, name in
        if found.last.map({ $0.words.upperBound <= name.words.lowerBound }) ?? true {
          found.append(name)
        }
      }
  }

  /// `Wrexley beat Tanford`: one or two capitalised words on each side of a result.
  func pair(around verb: Int, in field: ScannedField) -> [TaggedName] {
    guard objects.contains(field.words[verb]) || results.contains(field.words[verb]),
      !field.words[verb].isCapitalised, let second = field.word(verb + 1)
    else { return [] }
    var start = verb + 1
    if isScore(start, in: field) { start += 2 }
    if links.contains(second) || links.contains(field.word(start)) { start += 1 }
    guard let after = run(from: start, in: field), let before = run(endingAt: verb, in: field)
    else {
      return []
    }
    return [before, after].map { words in
      TaggedName(
        range: field.byteRange(of: words), words: words, kind: .location, score: 0.5,
        origin: .shape)
    }
  }

  func run(from start: Int, in field: ScannedField) -> Range<Int>? {
    var end = start
    while end - start < 3, isPart(end, in: field), field.words[end].gap == .space { end += 1 }
    return end > start && end - start < 3 ? start..<end : nil
  }

  func run(endingAt end: Int, in field: ScannedField) -> Range<Int>? {
    guard field.word(end)?.gap == .space else { return nil }
    var start = end
    while start > 0, end - start < 3, isPart(start - 1, in: field),
      start == end || field.words[start].gap == .space
    {
      start -= 1
    }
    return end > start && end - start < 3 ? start..<end : nil
  }

  func isPart(_ index: Int, in field: ScannedField) -> Bool {
    guard let word = field.word(index) else { return false }
    return word.isCapitalised && !word.hasDigit && !word.isCaseless && !functionWords.contains(word)
  }

  func towns(besides names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    field.matches.compactMap { match in
      guard match.entry.kind == .city || match.entry.kind == .region,
        FieldReading.names(over: match.words, in: names).isEmpty,
        !goesOn(match.words, in: field)
      else { return nil }
      return TaggedName(
        range: match.range, words: match.words, kind: .location, score: 0.8, origin: .shape)
    }
  }

  func goesOn(_ words: Range<Int>, in field: ScannedField) -> Bool {
    let next = field.after(words.upperBound - 1)
    let isBefore = field.before(words.lowerBound).map { before in
      before.isCapitalised && field.words[words.lowerBound].gap == .space
        && !field.startsSentence(words.lowerBound - 1)
    }
    return next?.isCapitalised == true && next?.gap == .space || isBefore == true
  }
}
