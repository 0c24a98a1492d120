import ReaderModel

/// What an article says of one name, added up over its mentions, and the kind that follows.
///
/// A person needs evidence. A lone word that the tagger takes for a person, with nothing around
/// it that persons have, is what its surroundings say, or else what the tagger holds for likeliest
/// after a person.
struct NameVerdict {
  typealias Points = NameEvidence.Points

  /// Points of a tagger that is sure, beside the points of what stands around the name.
  private static let certainty: Float = 3
  /// The same for a person for whom nothing else speaks: a lone word, and several.
  private static let loneCertainty: Float = 1
  private static let unfoundedCertainty: Float = 2
  /// Points from which a person is founded.
  private static let founded: Float = 0.75
  /// Points around a name from which it changes its kind against the tagger, and the lead it needs.
  private static let telling: Float = 1.5
  private static let strong: Float = 2.5
  private static let lead: Float = 0.5
  /// Certainty from which the tagger's word alone founds a person.
  private static let surePerson: Float = 0.85
  /// Certainty below which the tagger's second thought is none.
  private static let secondThought: Float = 0.08
  /// Certainty below which the tagger thinks of no person at all.
  private static let doubt: Float = 0.02
  /// What speaks for a body where nothing else speaks.
  private static let prior: Float = 0.3

  /// The tagger's certainty of each kind, added up over the mentions.
  var shares = Points.zero
  /// Mentions that the tagger saw.
  var mentions = 0
  /// Points of what stands around the mentions.
  var around = Points.zero
  /// Points of what the lists say of the name itself.
  var listed = Points.zero
  /// Words of the name.
  var words = 1
  /// A lone word in capitals, which is no place.
  var isAcronym = false
  /// The lists have it as a country or place.
  var isPlace = false

  /// The kind that replaces `kind`; nil when it may stay.
  func kind(insteadOf kind: NameSpan.Kind) -> NameSpan.Kind? {
    switch kind {
    case .person: insteadOfPerson
    case .organisation: personInstead(of: kind) ?? other(.location, insteadOf: kind)
    case .location: personInstead(of: kind) ?? other(.organisation, insteadOf: kind)
    case .misc: nil
    }
  }

  private func certainty(_ kind: NameSpan.Kind) -> Float {
    mentions == 0 ? 0 : shares[Int(kind.rawValue)] / Float(mentions)
  }

  private func evidence(_ kind: NameSpan.Kind) -> Float {
    around[Int(kind.rawValue)] + listed[Int(kind.rawValue)]
  }

  private func total(_ kind: NameSpan.Kind) -> Float {
    evidence(kind) + Self.certainty * certainty(kind)
  }

  private var insteadOfPerson: NameSpan.Kind? {
    let body = total(.organisation) + (isPlace ? 0 : Self.prior)
    let best: NameSpan.Kind = body >= total(.location) ? .organisation : .location
    if around[Int(NameSpan.Kind.misc.rawValue)] >= Self.strong, evidence(.person) < Self.strong {
      return .misc
    }
    let founded = around[Int(NameSpan.Kind.person.rawValue)] >= Self.founded
    if words == 1, evidence(.person) < Self.founded, certainty(.person) < Self.surePerson {
      let isNothing = certainty(best) < Self.secondThought && evidence(best) < Self.founded
      return isNothing ? .misc : best
    }
    guard evidence(best) >= (words == 1 ? 1 : Self.telling) else { return nil }
    let weight =
      founded ? Self.certainty : words == 1 ? Self.loneCertainty : Self.unfoundedCertainty
    return total(best) > evidence(.person) + weight * certainty(.person) + Self.lead ? best : nil
  }

  private func personInstead(of kind: NameSpan.Kind) -> NameSpan.Kind? {
    guard words <= 3, certainty(.person) > Self.doubt,
      around[Int(NameSpan.Kind.person.rawValue)] >= Self.strong,
      total(.person) > total(kind) + Self.lead
    else { return nil }
    return .person
  }

  private func other(_ kind: NameSpan.Kind, insteadOf old: NameSpan.Kind) -> NameSpan.Kind? {
    let enough = kind == .location ? Self.strong : Self.telling
    guard !isPlace, words <= 2, around[Int(kind.rawValue)] >= enough,
      total(kind) > total(old) + Self.lead
    else { return nil }
    return isAcronym && kind == .location ? nil : kind
  }
}
