import Entities
import ReaderModel

/// Reads item, quantity, value and status of a supply from its sentence.
struct DealReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse
  let money: MoneyWords

  private var field: ReadField { sentence.field }

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
    facts.isMilitary =
      !facts.weapons.isEmpty
      || sentence.words.contains { field.has([.forceNoun, .arms], $0) }
    return facts
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
        return limited(index + 1)
      }
      if field.isWord(index, "for"), let chunk = sentence.chunkIndex(ofWord: index + 1),
        sentence.kind(chunk) == .noun
      {
        let list = ClauseReader(sentence, lexicon).list(from: chunk).phrases
        guard let last = list.last.flatMap({ sentence.chunk($0) }) else { return nil }
        return index + 1..<max(last.words.upperBound, index + 2)
      }
      index += 1
    }
    return nil
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
      } else if field.has([.determiner, .possessive, .numeral], start) || isNumber(start) {
        start += 1
      } else {
        break
      }
    }
    return start..<words.upperBound
  }

  private func isNumber(_ word: Int) -> Bool {
    field.tokens[word].flags.contains(.hasDigit) && !field.tokens[word].flags.contains(.hasLetter)
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
      if field.has(.numeral, word), let number = Self.numerals[field.wordText(word)] {
        return number
      }
    }
    return nil
  }

  private static let numerals = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "dozen": 12,
  ]

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

  private func status(_ candidate: EventCandidate) -> Deal.Status {
    switch candidate.status {
    case .proposed, .planned, .denied: return .prospect
    case .ongoing: return .delivering
    case .happened: break
    }
    let governors = sentence.chunks.filter { $0.kind == .verb && $0.head < candidate.word }.suffix(
      2)
    if governors.contains(where: { isVerb($0, "approve") || isVerb($0, "authorize") }) {
      return .approved
    }
    switch candidate.predicate.lemma {
    case "deliver", "export", "ship", "donate", "supply", "provide", "delivery", "acquire",
      "receive",
      "import", "transfer":
      return .delivered
    default: return .signed
    }
  }

  private func isVerb(_ chunk: Chunk, _ lemma: String) -> Bool {
    field.facts[chunk.head].verb >= 0 && field.facts[chunk.head].verb == lexicon.verb(lemma)
  }
}
