import ReaderModel

/// Which parties an event of each type must have.
enum EventRules {
  /// Whether a candidate has what its type needs, no party on both sides, and nothing that was refused.
  static func accepts(_ candidate: EventCandidate) -> Bool {
    guard !candidate.isRefused, candidate.actor.count < 12, candidate.counterpart.count < 12 else {
      return false
    }
    let actor = candidate.actor.map(\.party)
    let counterpart = candidate.counterpart.map(\.party)
    guard Set(actor).isDisjoint(with: counterpart) else { return false }
    let all = Set(actor + counterpart)
    switch candidate.type {
    case .meet, .call:
      return
        (all.count > 1 || candidate.actor.contains { $0.isMembers } && !candidate.predicate.isNoun)
        && all.allSatisfy(isSpeaking) && !candidate.isInterview
        && (!candidate.predicate.traits.contains(.directed) || !counterpart.isEmpty)
    case .agree:
      if candidate.predicate.lemma == "join", actor.contains(where: { $0.kind == .person }) {
        return false
      }
      return all.allSatisfy(isSpeaking) && (all.count > 1 || all.count == 1 && candidate.hasTreaty)
    case .visit:
      return !candidate.actor.contains { $0.isPeople || $0.isForce }
        && actor.contains(where: isSpeaking)
        && !counterpart.isEmpty
        && counterpart.allSatisfy { $0.kind == .place || $0.kind == .country }
    case .supply:
      let isMade = candidate.predicate.role(.preposition("for")) == .customer
      return !all.isEmpty && (all.count > 1 ? candidate.isOfGoods : candidate.isOfArms)
        && (!isMade || !counterpart.isEmpty && candidate.isOfArms)
        && all.allSatisfy { isSpeaking($0) && $0.kind != .person }
    case .deploy:
      return !actor.isEmpty
        && (!counterpart.isEmpty || candidate.object != nil
          || candidate.predicate.role(.object) == .owner && candidate.actor.allSatisfy(\.isForce))
    case .attack:
      return isNoMetaphor(candidate, actor, counterpart)
        && (!counterpart.isEmpty || candidate.predicate.isNoun && !candidate.place.isEmpty)
        && (candidate.predicate.role(.subject) != .armed || !actor.isEmpty)
    case .sanction, .accuse: return !actor.isEmpty && !counterpart.isEmpty
    case .warn:
      return !actor.isEmpty
        && (!counterpart.isEmpty
          || candidate.predicate.traits.contains(.blunt)
            && actor.allSatisfy { $0.kind == .country || $0.kind == .organisation })
    case .detain:
      // A company releases films, and a singer a song.
      let isRelease = candidate.predicate.traits.contains(.publishing)
      return counterpart.contains { $0.kind == .person }
        && !(isRelease && actor.contains { $0.kind == .organisation })
    case .appoint: return counterpart.contains { $0.kind == .person }
    }
  }

  /// Whether an attack is no attack in words, and no crime among persons.
  private static func isNoMetaphor(
    _ candidate: EventCandidate, _ actor: [Party], _ counterpart: [Party]
  ) -> Bool {
    guard !candidate.predicate.isNoun, counterpart.contains(where: { $0.kind == .person }) else {
      return candidate.predicate.isNoun || !actor.contains { $0.kind == .person }
        || counterpart.allSatisfy { $0.kind == .place || $0.kind == .country }
    }
    if candidate.predicate.lemma == "poison" || candidate.predicate.lemma == "assassinate" {
      return true
    }
    return !actor.isEmpty && !actor.contains { $0.kind == .person }
  }

  /// Whether a candidate only says who made an attack that was told of before: `claimed
  /// responsibility`, `conducted the attack`.
  static func isClaim(_ candidate: EventCandidate) -> Bool {
    candidate.type == .attack && !candidate.isRefused && candidate.actor.count == 1
      && candidate.counterpart.isEmpty && candidate.place.isEmpty && candidate.status == .happened
      && (candidate.predicate.isNoun || candidate.predicate.lemma == "claim")
      && candidate.actor.allSatisfy { $0.party.kind != .place }
  }

  /// Whether a noun without a verb says enough by itself.
  static func standsAlone(_ candidate: EventCandidate) -> Bool {
    let actors = candidate.actor.count
    let others = candidate.counterpart.count
    switch candidate.type {
    case .attack: return others > 0 || !candidate.place.isEmpty
    case .detain, .appoint: return others > 0
    case .meet, .call, .agree: return actors + others > 1
    case .deploy: return actors > 0 && others > 0
    default: return actors > 0 && others > 0
    }
  }

  /// Whether a party can talk, agree, buy: anyone but places that are no capitals of states.
  private static func isSpeaking(_ party: Party) -> Bool {
    party.kind != .place || party.country != nil
  }
}
