import Entities
import ReaderModel

/// What a sentence adds to a deal that was told of before: `The contract is worth $2 billion`.
struct DealFollower {
  /// How many sentences behind a deal are read for it.
  static let reach = 3

  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse

  private var field: ReadField { sentence.field }

  /// The facts; nil where the sentence does not begin with the contract, or says no more of it.
  func facts() -> DealFacts? {
    guard let subject, let head = sentence.chunk(subject)?.head else { return nil }
    let reader = DealReader(
      sentence: sentence, lexicon: lexicon, discourse: discourse, money: lexicon.money)
    let facts = reader.facts(behind: head)
    return facts.value == nil && facts.weapons.isEmpty ? nil : facts
  }

  /// `The one-year contract`, `This deal`: the first phrase, no other contract and no other's.
  private var subject: Int? {
    let first = sentence.chunks.prefix(4).firstIndex { $0.kind == .noun }
    guard let first, let chunk = sentence.chunk(first), chunk.words.count > 1,
      field.isWord(chunk.words.lowerBound, "the") || field.isWord(chunk.words.lowerBound, "this"),
      field.has(.contractNoun, chunk.head), sentence.names(in: first).isEmpty,
      first == 0 || sentence.kind(first - 1) != .preposition
        || sentence.lowercased(first - 1) == "under",
      !chunk.words.contains(where: { field.has(.otherContract, $0) })
    else { return nil }
    let isDenied = sentence.chunks.contains {
      $0.kind == .verb && ($0.verb.isNegated || $0.verb.mood == .possible)
    }
    return isDenied ? nil : first
  }
}
