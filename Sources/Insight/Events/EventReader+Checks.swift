import Entities
import ReaderModel

extension EventReader {
  /// With what the words of its object and parties say.
  func judged(_ candidate: EventCandidate) -> EventCandidate {
    var candidate = candidate
    let plural =
      candidate.predicate.isNoun ? candidate.word : (candidate.objectWords?.upperBound ?? 1) - 1
    candidate.isPlural = field.facts[plural].noun >= 0 && field.lowercased(plural).hasSuffix("s")
    candidate.actor.removeAll(where: \.isSite)
    if ![.visit, .attack, .deploy].contains(candidate.type) {
      candidate.counterpart.removeAll(where: \.isSite)
    }
    if candidate.type == .agree { candidate.topic = topic(behind: candidate.word) }
    let words = candidate.objectWords ?? candidate.word..<candidate.word
    let things = field.names(in: words).map { discourse.entities[$0.entity].kind }
    candidate.isOfArms =
      things.contains(.weapon) || words.contains { field.has(.arms, $0) }
      || things.contains(.organisation) && candidate.predicate.traits.contains(.takeover)
    candidate.isOfGoods =
      candidate.isOfArms || things.contains(.organisation)
      || candidate.predicate.isNoun && (candidate.object == nil || words.contains(candidate.word))
      || words.contains { field.has(.goods, $0) }
    candidate.isInterview = (candidate.actor + candidate.counterpart).contains { reference in
      reference.party.name.split(separator: " ").contains {
        lexicon.words[WordHash.hash(String($0))]?.has(.outlet) ?? false
      }
    }
    return candidate
  }

  func topic(behind word: Int) -> Set<String> {
    var topic: Set<String> = []
    for index in word + 1..<max(word + 1, min(sentence.words.upperBound, word + 24))
    where field.nameOfWord[index] < 0 && field.facts[index].roles.isEmpty {
      let text = field.lowercased(index)
      if text.count > 4 { topic.insert(String(text.prefix(6))) }
    }
    return topic
  }

  /// Whether what is agreed is to be done: `agreed to sell`, `agreed on a plan`.
  func isBinding(_ end: Int) -> Bool {
    var index = end
    while index < end + 10, let chunk = sentence.chunk(index) {
      if chunk.kind == .verb { return chunk.verb.isInfinitive }
      if ["on", "upon", "to"].contains(sentence.lowercased(index)),
        sentence.kind(index + 1) == .noun
      {
        return true
      }
      if chunk.kind == .clause || chunk.kind == .comma || chunk.kind == .stop { return false }
      index += 1
    }
    return false
  }

  /// Whether a subject is a thing: `the video captured Lee`.
  func isNobody(_ phrases: [Int]) -> Bool {
    !phrases.isEmpty && parties.parties(phrases).isEmpty
      && !phrases.contains { phrase in
        sentence.facts(phrase).has([
          .group, .state, .forceNoun, .anonymous, .title, .personNoun, .bodyNoun, .representative,
          .quantity, .pronoun,
        ])
      }
  }

  /// `the president is elected indirectly`: a rule, no event.
  func isHabit(_ predicate: Predicate, _ chunk: Chunk) -> Bool {
    predicate.type == .appoint && chunk.verb.isPassive && !chunk.verb.isPerfect
      && chunk.verb.mood == .plain && !chunk.verb.isBare
      && (field.isWord(chunk.words.lowerBound, "is") || field.isWord(chunk.words.lowerBound, "are"))
  }

  /// Whether a subject has a name that the annotation does not know, so that it is not nobody.
  func isUnknown(_ phrases: [Int]) -> Bool {
    guard parties.parties(phrases).isEmpty else { return false }
    return phrases.contains { phrase in
      guard let chunk = sentence.chunk(phrase) else { return false }
      return chunk.words.contains { word in
        word > sentence.words.lowerBound && field.tokens[word].flags.contains(.startsUpper)
          && field.nameOfWord[word] < 0
      } || field.has(.pronoun, chunk.head)
    }
  }
}
