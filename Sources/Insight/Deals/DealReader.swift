import Entities
import ReaderModel

/// Reads item, quantity, value and status of a supply from its sentence.
struct DealReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse
  let money: MoneyWords

  var field: ReadField { sentence.field }

  func facts(of candidate: EventCandidate) -> DealFacts {
    let amounts = MoneyReader(field: field, words: money).amounts(in: sentence.words)
    var facts = DealFacts(status: status(candidate))
    facts.value = amounts.count == 1 ? amounts[0].value : nearest(amounts, to: candidate)
    if let words = itemWords(candidate) {
      let bare = bare(words, without: amounts.map(\.words))
      facts.item = bare.isEmpty ? nil : field.text.text(of: bare)
      facts.quantity = quantity(in: words, without: amounts.map(\.words))
      facts.weapons = weapons(in: words)
      facts.isAid = (words.lowerBound..<words.upperBound).contains { field.has(.aid, $0) }
    }
    if facts.isAid, isWordOfPredicate(candidate) { facts.isAid = false }
    facts.isMilitary =
      !facts.weapons.isEmpty
      || sentence.words.contains { field.has([.forceNoun, .arms], $0) }
    return facts
  }

  /// What a later sentence says of a contract whose noun is `head`.
  func facts(behind head: Int) -> DealFacts {
    let amounts = MoneyReader(field: field, words: money).amounts(in: sentence.words)
    var facts = DealFacts(status: .prospect)
    if amounts.count == 1 { facts.value = amounts[0].value }
    guard let words = about(from: head + 1) ?? covered(from: head + 1) else { return facts }
    let names = weapons(in: words)
    guard !names.isEmpty else { return facts }
    facts.weapons = names
    facts.quantity = quantity(in: words, without: amounts.map(\.words))
    facts.item = field.text.text(of: bare(words, without: amounts.map(\.words)))
    facts.isMilitary = true
    return facts
  }

  /// `covers 180 tanks`: the first phrase with a weapon.
  private func covered(from start: Int) -> Range<Int>? {
    sentence.chunks.first {
      $0.kind == .noun && $0.words.lowerBound >= start && !weapons(in: $0.words).isEmpty
    }?.words
  }

  /// `technical help from China` is no aid in money.
  private func isWordOfPredicate(_ candidate: EventCandidate) -> Bool {
    candidate.predicate.isNoun && candidate.objectWords?.contains(candidate.word) == true
  }

  /// The words of what is supplied: the object, or what a contract is about.
  private func itemWords(_ candidate: EventCandidate) -> Range<Int>? {
    guard let words = candidate.objectWords else { return about(from: candidate.word + 1) }
    let head = words.upperBound - 1
    guard words.contains(where: { field.has([.plannedNoun, .proposedNoun, .treaty], $0) }),
      !field.has(.goods, head) || field.has(.plannedNoun, head)
    else { return words }
    return about(from: words.upperBound) ?? (isBlank(words) ? nil : words)
  }

  private func isBlank(_ words: Range<Int>) -> Bool {
    words.allSatisfy { field.has([.determiner, .plannedNoun, .proposedNoun, .treaty, .goods], $0) }
  }

  /// `a contract … to service landing gear`, `… for 10 planes`.
  private func about(from start: Int) -> Range<Int>? {
    var index = start
    let end = sentence.words.upperBound
    while index < min(end, start + 14) {
      if field.isWord(index, "to"), index + 1 < end, field.facts[index + 1].form.contains(.base) {
        return supplied(by: index + 1) ?? limited(index + 1)
      }
      if field.isWord(index, "for"), let chunk = sentence.chunkIndex(ofWord: index + 1),
        sentence.kind(chunk) == .noun
      {
        let list = ClauseReader(sentence, lexicon).list(from: chunk).phrases
        guard let last = list.last.flatMap({ sentence.chunk($0) }) else { return nil }
        if isDelivery(chunk), let words = listed(from: chunk + 2) { return words }
        if MoneyReader(field: field, words: money).amounts(in: index + 1..<last.words.upperBound)
          .isEmpty
        {
          return index + 1..<max(last.words.upperBound, index + 2)
        }
      }
      index += 1
    }
    return nil
  }

  /// `the delivery` before `of 18 tanks`.
  private func isDelivery(_ chunk: Int) -> Bool {
    let noun = sentence.facts(chunk).noun
    return noun >= 0 && sentence.lowercased(chunk + 1) == "of"
      && lexicon.nounPredicates[Int(noun)].contains { $0.type == .supply }
  }

  /// The words of the noun phrases from chunk `first` on.
  private func listed(from first: Int) -> Range<Int>? {
    guard let chunk = sentence.chunk(first), chunk.kind == .noun,
      let last = ClauseReader(sentence, lexicon).list(from: first).phrases.last.flatMap({
        sentence.chunk($0)
      })
    else { return nil }
    return chunk.words.lowerBound..<max(chunk.words.upperBound, last.words.upperBound)
  }

  /// The object of a verb of supply: `tanks` in `to supply Poland with tanks`.
  private func supplied(by word: Int) -> Range<Int>? {
    guard let verb = sentence.chunkIndex(ofWord: word), sentence.kind(verb) == .verb,
      lexicon.verbPredicates[sentence.verb(verb)]?.contains(where: { $0.type == .supply }) == true
    else { return nil }
    let clauses = ClauseReader(sentence, lexicon)
    let objects = clauses.objects(of: verb)
    let with = clauses.complements(from: objects.end).first { $0.preposition == "with" }
    if let first = objects.direct.first, sentence.headName(first) == nil || with == nil {
      return listed(from: first)
    }
    return with?.phrases.first.flatMap(listed)
  }

  /// Up to the end of the clause, or so many words.
  private func limited(_ start: Int) -> Range<Int> {
    var end = start + 1
    while end < min(sentence.words.upperBound, start + 16) {
      let mark = field.mark(end)
      if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";") {
        break
      }
      end += 1
    }
    return start..<end
  }

  /// The words without determiner, number and money at their front.
  private func bare(_ words: Range<Int>, without amounts: [Range<Int>]) -> Range<Int> {
    var start = words.lowerBound
    while start < words.upperBound {
      if let amount = amounts.first(where: { $0.contains(start) }) {
        start = min(words.upperBound, amount.upperBound)
      } else if field.has([.determiner, .possessive, .numeral], start) || isNumber(start)
        || field.isWord(start, "of")
      {
        start += 1
      } else {
        break
      }
    }
    return start..<words.upperBound
  }

  /// Whether a word is a number of things, not of millimetres.
  private func isNumber(_ word: Int) -> Bool {
    !field.has(.unit, word + 1) && field.tokens[word].flags.contains(.hasDigit)
      && !field.tokens[word].flags.contains(.hasLetter)
      && field.nameOfWord[word] < 0 && !field.tokens[word].flags.contains(.hasHyphen)
  }

  private func quantity(in words: Range<Int>, without amounts: [Range<Int>]) -> Int? {
    for word in words where !amounts.contains(where: { $0.contains(word) }) {
      if isNumber(word), let number = Int(field.wordText(word).filter { $0 != "," }),
        number < 10_000_000,
        field.dateOfWord[word] < 0
      {
        return number
      }
      if field.has(.numeral, word), let number = money.factor(field.wordText(word)),
        !field.isWord(word, "hundred"), !field.isWord(word, "thousand")
      {
        return Int(number)
      }
    }
    return nil
  }

  private func weapons(in words: Range<Int>) -> [String] {
    var names: [String] = []
    for name in field.names(in: words) where discourse.entities[name.entity].kind == .weapon {
      let text = discourse.entities[name.entity].name
      if !names.contains(text) { names.append(text) }
    }
    return names
  }

  private func nearest(
    _ amounts: [(words: Range<Int>, value: Deal.Value)], to candidate: EventCandidate
  ) -> Deal.Value? {
    let word = candidate.objectWords?.lowerBound ?? candidate.word
    let distances = amounts.map { abs($0.words.lowerBound - word) }
    guard let best = distances.min(), best < 14, let number = distances.firstIndex(of: best) else {
      return nil
    }
    return amounts[number].value
  }
}
