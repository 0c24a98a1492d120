import ReaderModel
import Text

/// Decides whose countryman a person of an article is.
struct PersonCountries {
  let resolvers: EntityResolvers
  /// The countries that the sentences around mentions name or imply.
  let offered: SentenceCountries
  /// How much the article is about each country.
  let ranking: CountryRanking
  /// The article is about a sport: who plays for a team, or against a country, may be from anywhere.
  let isSport: Bool

  /// The country beside the name, else that of the gazetteer's person, else that of an office which
  /// only the article's own country can give, else the one where the name is at home, if a sentence
  /// about the person names it, or it is the article's and the office a state's.
  func country(of person: ResolvedPerson) -> CountryCode? {
    if let country = person.country, !isSport || !person.isOfBody { return country }
    if let country = listed(person) { return country }
    var near = offered.countries(near: person.mentions.map(\.span))
    if let home = home(of: person, near: near) { return home }
    let isState = person.hasStateTitle(resolvers.offices.state)
    if isSport, !isState { return nil }
    if let main = ranking.main, isState { near.insert(main) }
    let origin = resolvers.origins.origin(
      of: person.text, among: ranking.weights, offered: near, named: isState ? near : [])
    if case .country(let code) = origin { return code }
    return nil
  }

  /// The country of a person whom the gazetteer lists.
  private func listed(_ person: ResolvedPerson) -> CountryCode? {
    var hash = PhraseHash()
    for word in WordScanner.words(in: Array(person.text.utf8)) { hash.add(word.hash) }
    guard let entry = resolvers.gazetteer.entry(hash), entry.kind == .person else { return nil }
    return resolvers.gazetteer.code(entry.country)
  }

  /// The article's country, where the person holds an office there (`the army chief`, `Mayor X`) and
  /// no sentence about them names only other countries.
  private func home(of person: ResolvedPerson, near: Set<CountryCode>) -> CountryCode? {
    guard let main = ranking.leading, near.isEmpty || near.contains(main),
      !person.mentions.contains(where: isOnVisit)
    else { return nil }
    let offices = resolvers.offices
    let holds = person.ownerlessOffices.contains { role, isTitle in
      guard let last = role.last else { return false }
      if offices.home.contains(last) || isTitle && offices.titles.contains(last) { return true }
      if near.contains(main), offices.neighbours.contains(last) { return true }
      return role.count > 1 && role.dropLast().contains(where: offices.bodies.contains)
    }
    return holds ? main : nil
  }

  /// `President X arrived in`
  private func isOnVisit(_ mention: PersonMention) -> Bool {
    let field = offered.field(mention.span.field)
    return field.word(field.wordIndex(at: mention.span.range.upperBound))
      .map(resolvers.offices.travel.contains) ?? false
  }
}
