import Entities
import ReaderModel

/// Tells who speaks, named or not.
struct SpeakerReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse

  private var field: ReadField { sentence.field }
  private var reader: PartyReader {
    PartyReader(sentence: sentence, lexicon: lexicon, discourse: discourse)
  }

  /// The speakers of noun phrases; unnamed ones with their description.
  func speakers(_ phrases: [Int]) -> [Reference] {
    var found: [Reference] = []
    for phrase in phrases {
      for reference in speaker(phrase) where !found.contains(where: { $0.party == reference.party })
      {
        found.append(reference)
      }
    }
    // `said Anna Nowak, President and Chief Executive`: the offices are no other speakers.
    if found.contains(where: { $0.entity != nil }) {
      found.removeAll { $0.party.kind == .anonymous }
    }
    return found
  }

  private func speaker(_ index: Int) -> [Reference] {
    guard let chunk = sentence.chunk(index), chunk.kind == .noun else { return [] }
    let facts = field.facts[chunk.head]
    if sentence.headName(index) != nil {
      return reader.parties(index).filter { $0.party.kind != .place || $0.party.country != nil }
    }
    if facts.has(.pronoun), chunk.words.count == 1 { return pronoun(facts, index) }
    if facts.has(.spokesman) || facts.has(.title) {
      let isUnnamed = facts.has(.spokesman)
      let named = reader.parties(index) + (ownBody(index).map { [$0] } ?? [])
      if let first = named.first { return isUnnamed ? voice(named) : [first] }
      return isUnnamed ? lastBody().map(voice) ?? unnamed(index) : unnamed(index)
    }
    let isCrowd =
      facts.has(.anonymous) && !facts.has(.bodyNoun)
      && !(facts.has(.state) && !field.isWord(chunk.head, "officials"))
    if !isCrowd {
      let named = reader.parties(index)
      if !named.isEmpty { return named }
    }
    return facts.has([.anonymous, .bodyNoun, .personNoun, .group, .state, .representative, .media])
      ? unnamed(index) : []
  }

  private func voice(_ bodies: [Reference]) -> [Reference] {
    bodies.prefix(1).map { body in
      var body = body
      body.isVoice = body.party.kind != .person
      return body
    }
  }

  /// `an Airod spokesman`.
  private func ownBody(_ index: Int) -> Reference? {
    guard let name = sentence.names(in: index).last,
      let reference = reader.reference(to: name.entity),
      reference.party.kind != .place, reference.party.kind != .person
    else { return nil }
    return reference
  }

  /// `a spokesman said`: of the body that spoke last, if one did.
  private func lastBody() -> [Reference]? {
    guard let speaker = discourse.speaker,
      discourse.sentence - speaker.sentence <= Discourse.memory,
      discourse.entities[speaker.entity].kind != .person
    else { return nil }
    return reader.reference(to: speaker.entity).map { [$0] }
  }

  private func pronoun(_ facts: WordFacts, _ index: Int) -> [Reference] {
    if facts.has(.plural), let unnamed = discourse.unnamed(within: Discourse.memory) {
      return [unnamed]
    }
    if facts.has(.neuter), let body = lastBody() { return body }
    if facts.has(.other) { return [] }
    if facts.has([.masculine, .feminine]), let voice = discourse.voice(within: Discourse.memory),
      discourse.subject(.person, within: 1) == nil
    {
      return [voice]
    }
    if facts.has([.masculine, .feminine]), isTrailing(index), let chunk = sentence.chunk(index) {
      // In `Lee was ready, he said` Lee is not he.
      return Resolver(sentence: sentence, discourse: discourse, lexicon: lexicon)
        .pronoun(at: chunk.head, isOutside: true).map { [$0] } ?? []
    }
    return reader.parties(index)
  }

  private func isTrailing(_ index: Int) -> Bool {
    (sentence.kind(index - 1) == .comma || sentence.kind(index - 1) == .quotation)
      && sentence.chunks.prefix(max(0, index)).contains { $0.kind == .verb }
  }

  private func unnamed(_ index: Int) -> [Reference] {
    guard let chunk = sentence.chunk(index) else { return [] }
    var start = chunk.words.lowerBound
    while start < chunk.head, field.has([.determiner, .possessive], start) { start += 1 }
    let words = field.text.text(of: start..<chunk.head + 1)
    return [
      Reference(
        party: Party(
          name: words, kind: .anonymous,
          country: sentence.names(in: index).first.flatMap { discourse.entities[$0.entity].country }
        ),
        entity: nil)
    ]
  }
}
