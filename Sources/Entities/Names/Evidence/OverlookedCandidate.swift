/// A name without a tag and what its article says of it.
struct OverlookedCandidate {
  /// Points from which a name is a body or a place, and its lead over other kinds.
  private static let enough: Float = 1.4
  /// The same for a name of ordinary words, and for one of these that only begins sentences.
  private static let enoughOfOrdinary: Float = 2
  private static let enoughOfBeginning: Float = 3
  private static let enoughOfUnknownBeginning: Float = 2
  private static let lead: Float = 0.5
  /// What speaks for a body where a name is no word of the language and no tag is there.
  private static let unknown: Float = 0.6
  /// A town of the gazetteer.
  private static let town: Float = 1

  /// Where it stands, by field and words.
  var places: [(field: Int, words: Range<Int>)] = []
  /// Points of what stands around it.
  var around = NameEvidence.Points.zero
  /// It stands where only names have a capital.
  var isInside = false
  /// All its words are ordinary ones.
  var isOrdinary = true
  /// A body stands beside it in a list.
  var hasNeighbour = false
  /// A list has it as a town.
  var isTown = false

  /// What it is; nil when too little speaks for anything.
  var kind: NameSpan.Kind? {
    let needed =
      isOrdinary
      ? isInside ? Self.enoughOfOrdinary : Self.enoughOfBeginning
      : isInside ? Self.enough : Self.enoughOfUnknownBeginning
    let body = around[1] + (isOrdinary ? 0 : Self.unknown)
    let place = around[2] + (isTown ? Self.town : 0)
    if body >= needed, body >= around[0], body >= max(place, around[3]) + Self.lead {
      return .organisation
    }
    guard isInside, place >= needed, place >= max(around[0], body, around[3]) + Self.lead else {
      return nil
    }
    return .location
  }
}
