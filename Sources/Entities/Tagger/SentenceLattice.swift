import ReaderModel

/// The labels of a sentence's tokens with their scores, and the sums and maxima over all ways
/// through them.
///
/// The arithmetic is that of a linear-chain conditional random field (Lafferty, McCallum and
/// Pereira 2001) on exponentials, each token scaled to 1. Memory is kept from sentence to sentence.
package final class SentenceLattice {
  /// The log-scale score of each label of each token; the caller fills it.
  package let scores: UnsafeMutablePointer<LabelScores>
  /// After ``sum(_:count:)``: the share of ways through each label of each token.
  package let shares: UnsafeMutablePointer<LabelScores>
  let weights: UnsafeMutablePointer<LabelScores>
  let forward: UnsafeMutablePointer<LabelScores>
  let backward: UnsafeMutablePointer<LabelScores>
  let scale: UnsafeMutablePointer<Float>
  let cameFrom: UnsafeMutablePointer<BestStep>

  /// Room for sentences of `capacity` tokens.
  package init(capacity: Int) {
    let capacity = max(1, capacity)
    scores = .allocate(capacity: capacity)
    shares = .allocate(capacity: capacity)
    weights = .allocate(capacity: capacity)
    forward = .allocate(capacity: capacity)
    backward = .allocate(capacity: capacity)
    scale = .allocate(capacity: capacity)
    cameFrom = .allocate(capacity: capacity)
  }

  deinit {
    scores.deallocate()
    shares.deallocate()
    weights.deallocate()
    forward.deallocate()
    backward.deallocate()
    scale.deallocate()
    cameFrom.deallocate()
  }

  /// Sums over all ways through the first `count` tokens. `steps` holds exponentials.
  package func sum(_ steps: borrowing ExponentialTransitions, count: Int) {
    let outside = Self.weights(.outside)
    for token in 0..<count {
      weights[token] = scores[token].isOutside ? outside : Self.weights(scores[token])
    }
    sumForward(steps, count: count)
    sumBackward(steps, count: count)
  }

  /// Exponentials of `scores`, of which the highest is 1.
  @inline(__always)
  private static func weights(_ scores: LabelScores) -> LabelScores {
    let highest = max(scores.outside, scores.names.max())
    return LabelScores(
      names: (scores.names - highest).exponential,
      outside: (scores.outside - highest).exponential)
  }

  private func sumForward(_ steps: borrowing ExponentialTransitions, count: Int) {
    let values = steps.values
    for token in 0..<count {
      var sum =
        if token == 0 {
          LabelScores(
            entering: values.start, inside: .zero, end: .zero, outside: values.startOutside)
        } else {
          steps.followed(by: forward[token - 1])
        }
      sum.names *= weights[token].names
      sum.outside *= weights[token].outside
      if token == count - 1 { sum.names = SIMD16(lowHalf: .zero, highHalf: sum.names.highHalf) }
      let total = sum.names.sum() + sum.outside
      let factor = 1 / max(total, .leastNormalMagnitude)
      scale[token] = factor
      forward[token] = LabelScores(names: sum.names * factor, outside: sum.outside * factor)
    }
  }

  private func sumBackward(_ steps: borrowing ExponentialTransitions, count: Int) {
    guard count > 0 else { return }
    var sum = LabelScores(
      names: SIMD16(lowHalf: .zero, highHalf: SIMD8(repeating: 1)), outside: 1)
    for token in (0..<count).reversed() {
      shares[token] = LabelScores(
        names: forward[token].names * sum.names, outside: forward[token].outside * sum.outside)
      let factor = scale[token]
      let arriving = LabelScores(
        names: weights[token].names * sum.names * factor,
        outside: weights[token].outside * sum.outside * factor)
      backward[token] = arriving
      if token > 0 { sum = steps.preceded(by: arriving) }
    }
  }

  /// Adds the expected number of every step to `counts`, in the flat form of ``Transitions`` and
  /// without the step's own weight: the caller multiplies by it.
  package func addSteps(to counts: UnsafeMutablePointer<Float>, count: Int) {
    guard count > 0 else { return }
    add(1, backward[0], to: counts)
    for token in 1..<max(1, count) {
      let from = forward[token - 1]
      let arriving = backward[token]
      for row in 0..<8 { add(from.leaving[row], arriving, to: counts + 9 + 9 * row) }
      add(from.outside, arriving, to: counts + 81)
      for kind in 0..<4 {
        counts[90 + kind] += from.begin[kind] * arriving.inside[kind]
        counts[94 + kind] += from.begin[kind] * arriving.end[kind]
        counts[98 + kind] += from.inside[kind] * arriving.inside[kind]
        counts[102 + kind] += from.inside[kind] * arriving.end[kind]
      }
    }
  }

  @inline(__always)
  private func add(
    _ share: Float, _ arriving: LabelScores, to counts: UnsafeMutablePointer<Float>
  ) {
    let entering = arriving.entering * share
    for column in 0..<8 { counts[column] += entering[column] }
    counts[8] += arriving.outside * share
  }
}

extension SentenceLattice {
  /// The share of ways in which exactly `tokens` are a name, for each kind by its number, after
  /// ``sum(_:count:)``.
  func shares(
    ofName tokens: ClosedRange<Int>, steps: borrowing ExponentialTransitions
  ) -> SIMD4<Float> {
    guard tokens.count > 1 else { return shares[tokens.lowerBound].names.highHalf.highHalf }
    var share = forward[tokens.lowerBound].begin
    for token in tokens.dropFirst() {
      let isBegin = token == tokens.lowerBound + 1
      if token == tokens.upperBound {
        share *= isBegin ? steps.values.beginToEnd : steps.values.insideToEnd
        share *= backward[token].end
      } else {
        share *= isBegin ? steps.values.beginToInside : steps.values.insideToInside
        share *= weights[token].inside * scale[token]
      }
    }
    return share.clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 1))
  }
}
