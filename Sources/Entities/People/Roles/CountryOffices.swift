import Text

/// Words for offices that tell whose countryman the holder is.
struct CountryOffices: Sendable {
  /// Offices that a state gives.
  let state: WordSet
  /// Those that are the article's country's where nobody is said to give them.
  let home: WordSet
  /// The same as titles.
  let titles: WordSet
  /// The same where the country is named beside them.
  let neighbours: WordSet
  /// `arrived`: behind somebody on a visit.
  let travel: WordSet
  /// Bodies of a state: `army` in `army chief`.
  let bodies: WordSet

  /// The sets of `words`.
  init(_ words: WordLists) {
    state = words[.stateOffices]
    home = words[.homeOffices]
    titles = words[.homeTitles]
    neighbours = words[.neighbourOffices]
    travel = words[.travelVerbs]
    bodies = words[.stateBodies]
  }
}
