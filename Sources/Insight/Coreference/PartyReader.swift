import Entities
import ReaderModel

/// Tells whom a noun phrase speaks of.
struct PartyReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse

  var field: ReadField { sentence.field }

  /// The parties of several phrases joined by `and`, each once.
  func parties(_ phrases: [Int]) -> [Reference] {
    var found: [Reference] = []
    for phrase in phrases {
      for reference in parties(phrase) where !found.contains(where: { $0.party == reference.party })
      {
        found.append(reference)
      }
    }
    return found
  }

  /// The parties of the noun phrase at chunk `index`; empty where it names or describes none.
  func parties(_ index: Int) -> [Reference] { parties(index, depth: 0) }

  private func parties(_ index: Int, depth: Int) -> [Reference] {
    guard depth < 4, let chunk = sentence.chunk(index), chunk.kind == .noun else { return [] }
    if let name = sentence.headName(index) { return named(name, at: index, depth) }
    let facts = field.facts[chunk.head]
    if facts.has(.pronoun), chunk.words.count == 1 {
      return Resolver(sentence: sentence, discourse: discourse, lexicon: lexicon)
        .pronoun(at: chunk.head).map { [$0] } ?? resolvedPair(index)
    }
    if facts.has(.quantity), sentence.lowercased(index + 1) == "of",
      sentence.kind(index + 2) == .noun,
      sentence.names(in: index).isEmpty
    {
      return parties(index + 2, depth: depth + 1)
    }
    if let led = ledGroup(index) { return [led] }
    if facts.has(.title), let person = attachedPerson(index, depth) { return [person] }
    let names = sentence.names(in: index)
    if facts.has(.site) { return site(index, names) }
    if let name = names.last, let reference = modified(by: name, at: index) { return [reference] }
    if facts.has([.plannedNoun, .proposedNoun, .unrealNoun]), let owner = names.last {
      // `the US decision to expel`.
      return reference(to: owner.entity).map { [$0] } ?? []
    }
    if let apposed = apposed(index) { return [apposed] }
    let behind = attached(to: index, depth)
    if !behind.isEmpty { return behind }
    guard names.isEmpty || names.count == 1 && facts.has(.bodyNoun) else { return [] }
    return Resolver(sentence: sentence, discourse: discourse, lexicon: lexicon).description(index)
  }

  private func resolvedPair(_ index: Int) -> [Reference] {
    Resolver(sentence: sentence, discourse: discourse, lexicon: lexicon).pair(index)
  }

  private func named(_ name: ReadField.Name, at index: Int, _ depth: Int) -> [Reference] {
    let entity = discourse.entities[name.entity]
    // `Secretary of State Mike Pompeo`, `members of the European Union` are found from their heads.
    guard var reference = reference(to: name.entity), !isPartOfName(name, at: index) else {
      return []
    }
    reference.isForce = isForce(entity)
    reference.isPeople =
      name.form == .demonym && entity.kind == .country
      && !field.isWord(max(0, name.words.lowerBound - 1), "the")
    return [reference]
  }

  /// `Environment Canada`: a country behind a capital that no name explains.
  private func isPartOfName(_ name: ReadField.Name, at index: Int) -> Bool {
    guard let chunk = sentence.chunk(index), let reference = reference(to: name.entity),
      reference.isPlace
    else { return false }
    let before = name.words.lowerBound - 1
    return before >= chunk.words.lowerBound && before > sentence.words.lowerBound
      && field.tokens[before].flags.contains(.startsUpper) && field.nameOfWord[before] < 0
      && !field.facts[before].has([.determiner, .title, .preposition])
  }

  private func isForce(_ entity: Entity) -> Bool {
    guard entity.kind == .organisation else { return false }
    return entity.name.split(separator: " ").contains { word in
      lexicon.words[WordHash.hash(String(word))]?.has(.forceNoun) ?? false
    }
  }

  /// The party of an entity; nil for weapons and the like.
  func reference(to number: Int) -> Reference? {
    let entity = discourse.entities[number]
    let kind: Party.Kind
    switch entity.kind {
    case .person: kind = .person
    case .organisation: kind = .organisation
    case .country: kind = .country
    case .place: kind = .place
    default: return nil
    }
    return Reference(
      party: Party(name: entity.name, kind: kind, country: entity.country, entity: entity.id),
      entity: number)
  }

  /// `Iranian officials`, `a Pentagon team`, `Assad's forces`.
  private func modified(by name: ReadField.Name, at index: Int) -> Reference? {
    guard let chunk = sentence.chunk(index), name.words.upperBound <= chunk.head else { return nil }
    let head = field.facts[chunk.head]
    let entity = discourse.entities[name.entity]
    let isState = head.has([.state, .forceNoun])
    let isBody =
      head.has(.bodyNoun) && entity.kind == .organisation
      && !field.isPossessive(name.words.upperBound)
    guard isState || isBody || head.has([.group, .representative]) else { return nil }
    guard entity.kind == .country else {
      guard var reference = reference(to: name.entity) else { return nil }
      if entity.kind == .person {
        guard isState, let code = entity.country, let country = countryEntity(code) else {
          return nil
        }
        guard let state = self.reference(to: country) else { return nil }
        reference = state
      }
      reference.isForce = head.has(.forceNoun)
      return reference
    }
    guard var reference = reference(to: name.entity) else { return nil }
    if head.has(.title), !head.has(.group), let office = officeHolder(index, of: entity.country) {
      return office
    }
    if head.has(.group), !isState || head.has(.group) && !head.has(.forceNoun) && !head.has(.state)
    {
      reference.party = Party(
        name: field.text.text(of: name.words.lowerBound..<chunk.head + 1), kind: .group,
        country: entity.country)
      reference.entity = nil
      return reference
    }
    reference.isForce = head.has(.forceNoun)
    return reference
  }

  private func countryEntity(_ code: CountryCode) -> Int? {
    discourse.entities.firstIndex { $0.kind == .country && $0.country == code }
  }

  /// `the Polish minister`: the only person of that country named so far whose office it is.
  private func officeHolder(_ index: Int, of country: CountryCode?) -> Reference? {
    guard let chunk = sentence.chunk(index) else { return nil }
    let noun = field.lowercased(chunk.head)
    let fitting = discourse.people.filter {
      discourse.entities[$0].country == country
        && discourse.entities[$0].role?.split(separator: " ").contains { $0 == noun } == true
    }
    guard fitting.count == 1, var reference = reference(to: fitting[0]) else { return nil }
    reference.isResolved = true
    return reference
  }

  /// `Secretary of State Mike Pompeo`.
  private func attachedPerson(_ index: Int, _ depth: Int) -> Reference? {
    guard sentence.lowercased(index + 1) == "of" || sentence.lowercased(index + 1) == "for",
      let name = sentence.headName(index + 2), discourse.entities[name.entity].kind == .person,
      let chunk = sentence.chunk(index + 2), chunk.words.lowerBound < name.words.lowerBound
    else { return nil }
    return reference(to: name.entity)
  }

  /// `members of the European Union`, `Secretary of State Mike Pompeo`, `a team from McDonnell`.
  private func attached(to index: Int, _ depth: Int) -> [Reference] {
    guard let chunk = sentence.chunk(index), sentence.kind(index + 1) == .preposition,
      sentence.kind(index + 2) == .noun
    else { return [] }
    let head = field.facts[chunk.head]
    let preposition = sentence.lowercased(index + 1)
    guard
      preposition == "of" || preposition == "from" || preposition == "for"
        || preposition == "in" && head.has(.group)
    else { return [] }
    let list = ClauseReader(sentence, lexicon).list(from: index + 2, isBound: true).phrases
    let behind = list.flatMap { parties($0, depth: depth + 1) }
    if head.has(.title), let person = behind.first(where: { $0.party.kind == .person }),
      !person.isResolved
    {
      return [person]
    }
    guard head.has([.representative, .state, .group]) else { return [] }
    return behind.filter { $0.party.kind != .person }.map { reference in
      var reference = reference
      reference.isForce = head.has(.forceNoun)
      reference.isMembers =
        reference.party.kind == .organisation && field.lowercased(chunk.head).hasSuffix("s")
      if head.has(.group), !head.has(.state), reference.isPlace,
        let code = reference.party.country
      {
        reference.party = Party(
          name: field.text.text(of: chunk.words) + " of " + reference.party.name, kind: .group,
          country: code)
        reference.entity = nil
      }
      return reference
    }
  }
}
