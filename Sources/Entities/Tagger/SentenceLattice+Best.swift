/// The best label before each label of a token.
struct BestStep {
  /// Before begin and single: 0 to 3 end, 4 to 7 single, 8 outside.
  var entering: SIMD8<Int32>
  /// The same before outside.
  var outside: Int32
  /// Before inside and end of each kind: the name began right before, or went on.
  var insideGoesOn: SIMDMask<SIMD4<Int32>>
  var endGoesOn: SIMDMask<SIMD4<Int32>>
}

extension SentenceLattice {
  /// The label of every token on the best way through the first `count` tokens: lanes of
  /// ``LabelScores``, 16 for outside (Viterbi).
  func best(_ steps: borrowing Transitions, count: Int, labels: UnsafeMutablePointer<Int>) {
    guard count > 0 else { return }
    let impossible = SIMD4<Float>(repeating: -1e30)
    var best = LabelScores(
      entering: steps.start, inside: impossible, end: impossible, outside: steps.startOutside)
    best.names += scores[0].names
    best.outside += scores[0].outside
    for token in 1..<max(1, count) {
      best = step(from: best, steps, token: token)
      best.names += scores[token].names
      best.outside += scores[token].outside
    }
    var label = 16
    var highest = best.outside
    for lane in 8..<16 where best.names[lane] > highest {
      highest = best.names[lane]
      label = lane
    }
    labels[count - 1] = label
    for token in (1..<max(1, count)).reversed() {
      label = previous(label, at: token)
      labels[token - 1] = label
    }
  }

  @inline(__always)
  private func step(
    from best: LabelScores, _ steps: borrowing Transitions, token: Int
  ) -> LabelScores {
    let leaving = best.leaving
    var entering = steps.outer[8] + best.outside
    var origin = SIMD8<Int32>(repeating: 8)
    for row in 0..<8 {
      let candidate = steps.outer[row] + leaving[row]
      let isBetter = candidate .> entering
      entering.replace(with: candidate, where: isBetter)
      origin.replace(with: SIMD8(repeating: Int32(row)), where: isBetter)
    }
    var outside = best.outside + steps.outsideToOutside
    var outsideOrigin: Int32 = 8
    let toOutside = leaving + steps.outerToOutside
    let highest = toOutside.max()
    if highest > outside {
      outside = highest
      for row in 0..<8 where toOutside[row] == outside { outsideOrigin = Int32(row) }
    }
    let begunInside = best.begin + steps.beginToInside
    let goneOnInside = best.inside + steps.insideToInside
    let begunEnd = best.begin + steps.beginToEnd
    let goneOnEnd = best.inside + steps.insideToEnd
    let insideGoesOn = goneOnInside .> begunInside
    let endGoesOn = goneOnEnd .> begunEnd
    cameFrom[token] = BestStep(
      entering: origin, outside: outsideOrigin, insideGoesOn: insideGoesOn, endGoesOn: endGoesOn)
    return LabelScores(
      entering: entering,
      inside: begunInside.replacing(with: goneOnInside, where: insideGoesOn),
      end: begunEnd.replacing(with: goneOnEnd, where: endGoesOn), outside: outside)
  }

  private func previous(_ label: Int, at token: Int) -> Int {
    let step = cameFrom[token]
    switch label {
    case 0..<4: return 8 + Int(step.entering[label])
    case 4..<8: return step.insideGoesOn[label - 4] ? label : label - 4
    case 8..<12: return step.endGoesOn[label - 8] ? label - 4 : label - 8
    case 12..<16: return 8 + Int(step.entering[label - 8])
    default: return 8 + Int(step.outside)
    }
  }
}
