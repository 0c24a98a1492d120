/// Decides which candidates of an article are weapons.
///
/// First each by its own surroundings; then what was certain once carries over to every other
/// mention of the same name in the article.
struct WeaponJudge {
  /// The candidates of each field with their surroundings.
  let contexts: [WeaponContext]

  private enum Verdict {
    case weapon(WeaponEvidence)
    case open
    case other
  }

  /// The accepted candidates with the reason, in order.
  func accepted() -> [(candidate: WeaponCandidate, evidence: WeaponEvidence)] {
    let military = militaryWords
    let verdicts = contexts.map { context in
      context.candidates.map { ($0, verdict(on: $0, in: context, military: military)) }
    }
    var certain: Set<UInt64> = []
    for case (let candidate, .weapon) in verdicts.joined() { certain.insert(candidate.key) }
    return verdicts.joined().compactMap { candidate, verdict in
      switch verdict {
      case .weapon(let evidence): (candidate, evidence)
      case .open: certain.contains(candidate.key) ? (candidate, .carried) : nil
      case .other: nil
      }
    }
  }

  /// How many words of the article speak of arms and armies; a ship with a navy's prefix counts
  /// twice.
  private var militaryWords: Int {
    contexts.reduce(0) { sum, context in
      let ships = context.candidates.filter { candidate in
        if case .certain(.ship) = candidate.ground { true } else { false }
      }
      return sum + 2 * ships.count
        + context.words.reduce(0) { $0 + ($1 == .weapon || $1 == .military ? 1 : 0) }
    }
  }

  private func verdict(
    on candidate: WeaponCandidate, in context: WeaponContext, military: Int
  ) -> Verdict {
    switch candidate.ground {
    case .certain(let evidence): return .weapon(evidence)
    case .name(let category):
      if context.classWord(beside: candidate) == nil, context.isPartOfOtherName(candidate) {
        return .open
      }
      return .weapon(.catalogue(category))
    case .shape:
      if context.isOther(candidate) { return .other }
      guard let beside = context.classWord(beside: candidate),
        beside.word == .weapon || military >= 3
      else { return .open }
      return .weapon(context.evidence(beside.piece))
    case .ambiguous(let isSign):
      if context.isDateline(candidate) { return .other }
      let beside = context.classWord(beside: candidate)
      if let beside, beside.word == .weapon, beside.piece == candidate.pieces.upperBound {
        return .weapon(context.evidence(beside.piece))
      }
      if context.isOther(candidate) { return .other }
      return isSign
        ? verdict(onSign: candidate, in: context, military: military)
        : verdict(onWord: candidate, in: context, military: military)
    case .ship(let sign):
      let beside = context.classWord(beside: candidate)
      if let beside { return .weapon(context.evidence(beside.piece)) }
      return military >= 3 ? .weapon(.ship(sign)) : .open
    }
  }

  /// `K9`, `M4`: a class beside it, a weapon in the sentence, or an article on armed forces.
  private func verdict(
    onSign candidate: WeaponCandidate, in context: WeaponContext, military: Int
  ) -> Verdict {
    if let beside = context.classWord(beside: candidate), beside.word == .weapon || military >= 1 {
      return .weapon(context.evidence(beside.piece))
    }
    if let piece = context.weaponWordInSentence(of: candidate) {
      return .weapon(context.evidence(piece))
    }
    return military >= 5 ? .weapon(.article) : .open
  }

  /// `Patriot`, `Leopard`: a class beside it, or in an article on armed forces a weapon in the sentence,
  /// an article or a maker in front; never inside another name.
  private func verdict(
    onWord candidate: WeaponCandidate, in context: WeaponContext, military: Int
  ) -> Verdict {
    if let beside = context.classWord(beside: candidate),
      beside.piece == candidate.pieces.upperBound || !context.isPartOfOtherName(candidate),
      beside.word == .weapon || military >= 2
    {
      return .weapon(context.evidence(beside.piece))
    }
    if context.isPartOfOtherName(candidate) { return .other }
    if military >= (candidate.isPlural ? 1 : 3),
      let piece = context.weaponWordInSentence(of: candidate)
    {
      return .weapon(context.evidence(piece))
    }
    if military >= 3, !candidate.isPlural, context.isThing(candidate) { return .weapon(.article) }
    return military >= 4 && candidate.isPlural ? .weapon(.article) : .open
  }
}

extension WeaponContext {
  /// The word at `piece` as evidence.
  fileprivate func evidence(_ piece: Int) -> WeaponEvidence {
    .context(text.string(text.byteRange(piece..<piece + 1)))
  }
}
