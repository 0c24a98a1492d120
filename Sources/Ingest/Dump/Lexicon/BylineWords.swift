import ReaderModel

/// Words of bylines.
struct BylineWords: Sendable {
  /// `written by`, `autor`, `글`; the first match counts.
  let labels: [String]
  /// `by`, `von`.
  let prepositions: [String]
  /// `staff writer`, `korespondent`.
  let roles: PhraseSet
  /// Roles after a Korean name: `기자`.
  let koreanRoles: [String]
  /// Conjunctions between two names.
  let conjunctions: [String]
  /// Words between a name and a place or a publication.
  let cuts: [String]
  /// Conjunctions that also stand inside a family name.
  let joinedConjunctions: Set<String>
  /// Words before the place that somebody reports from.
  let whereabouts: PhraseSet
  /// What a site offers behind a name.
  let offers: PhraseSet
  /// Cities that look like names of people.
  let places: PhraseSet
  /// Small words that show that a role belongs to what follows: `editor of the Courier`.
  let joiners: Set<String>
  /// Offices of spokespeople.
  let spokespersons: Set<String>
  /// First words of places that look like names of people: `new`, `los`.
  let placeBeginnings: Set<String>

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    labels = try list.take("label")
    prepositions = try list.take("preposition")
    roles = try list.phrases("role")
    koreanRoles = try list.take("role ending")
    conjunctions = try list.take("and")
    cuts = try list.take("cut")
    spokespersons = try list.words("spokesperson")
    placeBeginnings = try list.words("place beginning")
    joinedConjunctions = try list.words("joined and")
    whereabouts = try list.phrases("whereabouts")
    offers = try list.phrases("behind name")
    places = try list.phrases("place")
    joiners = Set(cuts.map { $0.lowercased() })
    try list.finish()
  }
}
