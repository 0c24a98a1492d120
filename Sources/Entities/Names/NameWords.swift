import Text

/// Words that stand in or beside names and tell what they name.
struct NameWords: Sendable {
  /// Words right before a person's name: offices, ranks, forms of address.
  let titles: WordSet
  /// Forms of address that nothing but a person's name follows.
  let honorifics: WordSet
  /// Offices that nothing but their holder's name follows.
  let offices: WordSet
  /// Words that tell generations of one name apart: `Jr`.
  let generations: WordSet
  /// Last words of a body's name.
  let bodies: WordSet
  /// Words that make a place of a name.
  let places: WordSet

  /// The sets of `words`.
  init(_ words: WordLists) {
    titles = words[.titles]
    honorifics = words[.honorifics]
    offices = words[.nameOffices]
    generations = words[.generations]
    bodies = words[.bodies]
    places = words[.places]
  }

  /// `Indonesian National Police`: a people in front, a body's word last, and no country.
  func isNationalBody(_ words: Range<Int>, in field: ScannedField) -> Bool {
    guard words.count > 1, bodies.contains(field.words[words.upperBound - 1]) else { return false }
    let matches = field.matches(overlapping: words)
    return matches.contains { $0.entry.kind == .demonym && $0.words.lowerBound == words.lowerBound }
      && !matches.contains { $0.entry.kind == .country && $0.words == words }
  }
}
