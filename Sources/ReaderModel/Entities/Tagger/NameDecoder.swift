/// Finds the best reading of every sentence of a document.
struct NameDecoder {
  let lexicon: Lexicon
  let weights: TaggerWeights

  /// The names of `input` in order.
  func names(in input: TaggerInput) -> [FoundName] {
    let longest = input.sentences.reduce(0) { max($0, $1.count) }
    let reader = SentenceReader(lexicon: lexicon, capacity: longest)
    let lattice = SentenceLattice(capacity: longest)
    var names: [FoundName] = []
    withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, longest)) { labels in
      guard let labels = labels.baseAddress else { return }
      for (index, sentence) in input.sentences.enumerated() {
        score(index, of: input, reader: reader, lattice: lattice)
        lattice.best(weights.transitions, count: sentence.count, labels: labels)
        collect(labels, sentence: sentence, lattice: lattice, to: &names)
      }
    }
    var rules = DocumentRules(names, input: input, lexicon: lexicon)
    return rules.agreed(names)
  }

  @inline(__always)
  private func score(
    _ index: Int, of input: TaggerInput, reader: SentenceReader, lattice: SentenceLattice
  ) {
    let rows = weights.rows
    let table = weights.index
    let scale = weights.scale
    let scores = lattice.scores
    reader.read(sentence: index, of: input) { place, features in
      var sum = SIMD16<Int16>()
      for feature in features {
        let entry = table.entry(of: feature)
        if entry >= 0 { sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[entry]) }
      }
      scores[place] = LabelScores(names: SIMD16<Float>(sum) * scale)
    }
  }

  private func collect(
    _ labels: UnsafeMutablePointer<Int>, sentence: Range<Int>, lattice: SentenceLattice,
    to names: inout [FoundName]
  ) {
    var start = 0
    var isSummed = false
    for place in 0..<sentence.count where labels[place] < 16 {
      switch NamePosition(rawValue: labels[place] / 4) {
      case .begin: start = place
      case .end, .single:
        if labels[place] >= 12 { start = place }
        if !isSummed {
          lattice.sum(weights.exponentialTransitions, count: sentence.count)
          isSummed = true
        }
        guard let kind = NameSpan.Kind(rawValue: UInt8(labels[place] % 4)) else { continue }
        names.append(
          FoundName(
            tokens: sentence.lowerBound + start..<sentence.lowerBound + place + 1, kind: kind,
            score: lattice.share(
              ofName: start...place, kind: kind, steps: weights.exponentialTransitions)))
      default: continue
      }
    }
  }
}
