import Entities
import ReaderModel

/// Resolves pronouns and descriptions where the article leaves one reading; else nothing.
struct Resolver {
  let sentence: ReadSentence
  let discourse: Discourse
  let lexicon: InsightLexicon

  private var field: ReadField { sentence.field }
  private var reader: PartyReader {
    PartyReader(sentence: sentence, lexicon: lexicon, discourse: discourse)
  }

  /// `he`, `it`, `they`: whoever the word at `index` stands for.
  ///
  /// - Parameter isOutside: Nobody in the same sentence is meant.
  func pronoun(at index: Int, isOutside: Bool = false) -> Reference? {
    let facts = field.facts[index]
    if facts.has([.masculine, .feminine]) {
      return person(before: isOutside ? sentence.words.lowerBound : index)
    }
    if facts.has(.neuter) { return body(before: index) }
    if facts.has(.speaking) { return discourse.quoting }
    return nil
  }

  /// The entities named in this sentence before word `index`, each once.
  private func before(_ index: Int, _ kind: Kind) -> [Int] {
    var found: [Int] = []
    guard index > sentence.words.lowerBound else { return found }
    for name in field.names(in: sentence.words.lowerBound..<index) {
      if discourse.entities[name.entity].kind == kind, !found.contains(name.entity) {
        found.append(name.entity)
      }
    }
    return found
  }

  /// The subject of the last verb before word `index` with a time, if it names one of a kind.
  private func subject(before index: Int, _ kinds: [Kind]) -> Reference? {
    guard
      let verb = sentence.chunks.lastIndex(where: {
        $0.kind == .verb && !$0.verb.isBare && !$0.verb.isInfinitive && $0.words.upperBound <= index
      })
    else { return nil }
    let phrases = ClauseReader(sentence, lexicon).subject(of: verb)
    guard phrases.count == 1, let name = sentence.headName(phrases[0]),
      kinds.contains(discourse.entities[name.entity].kind)
    else { return nil }
    return resolved(name.entity)
  }

  private func person(before index: Int) -> Reference? {
    if let subject = subject(before: index, [.person]) { return subject }
    let here = before(index, .person)
    if here.count == 1 { return resolved(here[0]) }
    if here.count > 1 { return firstSubject(of: .person, among: here, before: index) }
    if let speaker = discourse.speaker, discourse.sentence - speaker.sentence <= Discourse.memory,
      discourse.entities[speaker.entity].kind == .person,
      !isAnotherSubject(than: speaker.entity, since: speaker.sentence)
    {
      return resolved(speaker.entity)
    }
    if let subject = discourse.subject(.person, within: Discourse.memory) {
      return resolved(subject)
    }
    let recent = discourse.recent(.person, within: Discourse.memory)
    return recent.count == 1 ? resolved(recent[0]) : nil
  }

  private func isAnotherSubject(than entity: Int, since sentence: Int) -> Bool {
    guard let subject = discourse.subject(.person, within: discourse.sentence - sentence) else {
      return false
    }
    return subject != entity
  }

  /// The first of several in a sentence, if it is the subject of its first verb.
  private func firstSubject(of kind: Kind, among found: [Int], before index: Int) -> Reference? {
    guard let verb = sentence.chunks.firstIndex(where: { $0.kind == .verb && !$0.verb.isBare }),
      let first = sentence.chunk(verb), first.words.lowerBound < index
    else { return nil }
    let subjects = ClauseReader(sentence, lexicon).subject(of: verb)
    guard subjects.count == 1, let name = sentence.headName(subjects[0]),
      found.contains(name.entity)
    else { return nil }
    return resolved(name.entity)
  }

  private func body(before index: Int) -> Reference? {
    if let subject = subject(before: index, [.organisation, .country]) { return subject }
    for kind in [Kind.organisation, .country] {
      let here = before(index, kind)
      if here.count == 1, kind == .country || before(index, .country).isEmpty {
        return resolved(here[0])
      }
      if here.count > 1 { return firstSubject(of: kind, among: here, before: index) }
    }
    guard before(index, .person).isEmpty else { return nil }
    for kind in [Kind.organisation, .country] {
      if let subject = discourse.subject(kind, within: 1) { return resolved(subject) }
    }
    return nil
  }

  private func resolved(_ entity: Int) -> Reference? {
    guard var reference = reader.reference(to: entity) else { return nil }
    reference.isResolved = true
    return reference
  }

  /// `the ministry`, `the two ministers`, `the country`.
  func description(_ index: Int) -> [Reference] {
    guard let chunk = sentence.chunk(index), chunk.words.count > 1,
      field.isWord(chunk.words.lowerBound, "the") || field.isWord(chunk.words.lowerBound, "both")
        || field.isWord(chunk.words.lowerBound, "this")
    else { return [] }
    let head = field.facts[chunk.head]
    if head.has(.pairNoun), isPlural(chunk.head) { return pair(index) }
    let noun = field.lowercased(chunk.head)
    let home = sentence.names(in: index).first.flatMap { discourse.entities[$0.entity].country }
    if head.has(.bodyNoun), let body = body(head, noun), home == nil || body.party.country == home {
      return [body]
    }
    guard sentence.names(in: index).isEmpty else { return [] }
    if head.has(.countryNoun), isPlain(chunk), let country = country() { return [country] }
    if head.has(.organ), chunk.words.count <= 3, let country = dominantCountry() {
      return [country]
    }
    if head.has(.personNoun), let person = person(inOffice: chunk, noun) { return [person] }
    return []
  }

  /// `the kingdom`, `the desert kingdom`, without another name or clause.
  private func isPlain(_ chunk: Chunk) -> Bool {
    chunk.words.count == 2
      || chunk.words.count == 3 && field.facts[chunk.words.lowerBound + 1].roles.isEmpty
        && !field.tokens[chunk.words.lowerBound + 1].flags.contains(.startsUpper)
  }

  private func isPlural(_ index: Int) -> Bool {
    let word = field.lowercased(index)
    return word.hasSuffix("s") || word == "men"
  }

  /// The only body named so far whose name has the noun, or the only one spoken of lately.
  private func body(_ head: WordFacts, _ noun: String) -> Reference? {
    let fitting = discourse.bodies.filter {
      discourse.entities[$0].name.lowercased().split(separator: " ").contains { $0 == noun }
    }
    if fitting.count == 1 { return resolved(fitting[0]) }
    let recent = discourse.recent(.organisation, within: 2)
    if fitting.count > 1 { return recent.first { fitting.contains($0) }.flatMap(resolved) }
    guard head.has(.companyNoun) else { return nil }
    if recent.count == 1 { return resolved(recent[0]) }
    if let subject = discourse.subject(.organisation, within: 1) { return resolved(subject) }
    return discourse.bodies.count == 1 ? resolved(discourse.bodies[0]) : nil
  }

  /// The country that the article named so far, far more often than any other.
  private func dominantCountry() -> Reference? {
    let counts = discourse.countries.map { ($0, discourse.counts[$0, default: 0]) }
    guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 1,
      counts.allSatisfy({ $0.0 == most.0 || $0.1 * 3 <= most.1 })
    else { return nil }
    return resolved(most.0)
  }

  private func country() -> Reference? {
    let here = before(sentence.words.upperBound, .country)
    guard here.isEmpty else {
      // `U.S. troops are in the country`: another one.
      let others = discourse.recent(.country, within: 2).filter { !here.contains($0) }
      return others.count == 1 ? resolved(others[0]) : nil
    }
    if let subject = discourse.subject(.country, within: 1) { return resolved(subject) }
    let recent = discourse.recent(.country, within: 2)
    return recent.count == 1 ? resolved(recent[0]) : nil
  }

  private func person(inOffice chunk: Chunk, _ noun: String) -> Reference? {
    let words = (chunk.words.lowerBound + 1..<chunk.head + 1).map { field.lowercased($0) }
    let fitting = discourse.people.filter { number in
      guard let role = discourse.entities[number].role else { return false }
      let parts = role.split(separator: " ").map(String.init)
      return words.allSatisfy(parts.contains)
    }
    let isNear = fitting.count == 1
    let recent = discourse.recent(.person, within: isNear ? 5 : 2).filter(fitting.contains)
    return recent.count == 1 ? resolved(recent[0]) : nil
  }

  /// `the two countries`, `the ministers`, `they`.
  func pair(_ index: Int) -> [Reference] {
    guard let chunk = sentence.chunk(index) else { return [] }
    let head = field.facts[chunk.head]
    let noun = field.lowercased(chunk.head)
    if head.has(.plural), chunk.words.count == 1 {
      guard let pair = discourse.pair,
        discourse.named.suffix(2).contains(where: { Set($0).isSuperset(of: pair) })
      else { return [] }
      return pair.compactMap(resolved)
    }
    guard head.has(.pairNoun) else { return [] }
    if ["countries", "nations", "sides", "governments"].contains(noun) {
      let often = discourse.countries.filter { discourse.counts[$0, default: 0] > 1 }
      let all = discourse.countries.count == 2 ? discourse.countries : often
      return all.count == 2 ? all.compactMap(resolved) : []
    }
    if ["companies", "firms", "parties"].contains(noun) {
      let recent = discourse.recent(.organisation, within: 2)
      return recent.count == 2 ? recent.compactMap(resolved) : []
    }
    return discourse.pair.map { $0.compactMap(resolved) } ?? []
  }
}
