import Entities
import ReaderModel

/// Tells how far a supply has come.
extension DealReader {
  /// How far the supply has come.
  func status(_ candidate: EventCandidate) -> Deal.Status {
    let governors = sentence.chunks.filter { $0.kind == .verb && $0.head < candidate.word }.suffix(
      2)
    switch candidate.status {
    case .proposed, .denied: return .prospect
    case .planned:
      let isAgreed =
        governors.last.map { isVerb($0, "agree") && !$0.verb.isNegated && $0.verb.mood == .plain }
        ?? false
      return isAgreed || isUnderContract(candidate) ? .signed : .prospect
    case .ongoing: return .delivering
    case .happened: break
    }
    if governors.contains(where: { isVerb($0, "approve") || isVerb($0, "authorize") }) {
      return .approved
    }
    let index = sentence.chunkIndex(ofWord: candidate.word) ?? -1
    if let next = sentence.chunk(nextVerb(index)), next.verb.isPassive,
      candidate.predicate.isNoun, isVerb(next, "approve") || isVerb(next, "authorize")
    {
      return .approved
    }
    guard let chunk = sentence.chunk(index), chunk.kind == .verb else {
      return candidate.predicate.role(.preposition("with")) == nil && isDelivered(candidate)
        ? .delivered : .signed
    }
    if chunk.verb.isInfinitive { return .signed }
    if isPresent(chunk) { return isDelivered(candidate) ? .delivering : .signed }
    return isDelivered(candidate) ? .delivered : .signed
  }

  /// The first verb behind a noun in its clause.
  private func nextVerb(_ index: Int) -> Int {
    var next = index + 1
    while next < index + 10, let kind = sentence.kind(next),
      [.noun, .preposition, .date, .adverb, .conjunction].contains(kind)
    {
      next += 1
    }
    return sentence.kind(next) == .verb ? next : -1
  }

  /// `supplies`, `now service`: what goes on.
  private func isPresent(_ chunk: Chunk) -> Bool {
    let form = field.facts[chunk.head].form
    return chunk.words.count == 1 && !chunk.verb.isBare
      && (form.contains(.singular) || form.contains(.base)) && !form.contains(.past)
  }

  private func isDelivered(_ candidate: EventCandidate) -> Bool {
    lexicon.words[WordHash.hash(candidate.predicate.lemma)]?.has(.handover) ?? false
  }

  /// `will deliver tanks under a contract`: what is to come is signed.
  private func isUnderContract(_ candidate: EventCandidate) -> Bool {
    sentence.chunks.enumerated().contains { index, chunk in
      chunk.kind == .noun && field.has(.treaty, chunk.head)
        && ["under", "in"].contains(sentence.lowercased(index - 1))
        && abs(chunk.head - candidate.word) < 24
    }
  }

  private func isVerb(_ chunk: Chunk, _ lemma: String) -> Bool {
    field.facts[chunk.head].verb >= 0 && field.facts[chunk.head].verb == lexicon.verb(lemma)
  }
}
