import ReaderModel

/// Finds the best reading of every sentence of a document.
struct NameDecoder {
  let lexicon: Lexicon
  let weights: TaggerWeights

  /// The names of `input`, which has ``TaggerInput/roles``, in order.
  func names(in input: TaggerInput) -> [FoundName] {
    let longest = input.sentences.reduce(0) { max($0, $1.count) }
    let reader = SentenceReader(lexicon: lexicon, capacity: longest)
    let lattice = SentenceLattice(capacity: longest)
    var names: [FoundName] = []
    let found = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureSink.capacity)
    defer { found.deallocate() }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, longest)) { labels in
      guard let labels = labels.baseAddress else { return }
      for (index, sentence) in input.sentences.enumerated() {
        score(index, of: input, reader: reader, lattice: lattice, found: found)
        lattice.best(weights.transitions, count: sentence.count, labels: labels)
        collect(labels, sentence: sentence, lattice: lattice, to: &names)
      }
    }
    var rules = DocumentRules(names, input: input, lexicon: lexicon)
    return rules.agreed(names)
  }

  @inline(__always)
  private func score(
    _ index: Int, of input: TaggerInput, reader: SentenceReader, lattice: SentenceLattice,
    found: UnsafeMutablePointer<UInt32>
  ) {
    let rows = weights.rows
    let table = weights.index
    let scale = weights.scale
    let scores = lattice.scores
    input.roles.withUnsafeBufferPointer { roles in
      guard let roles = roles.baseAddress else { return }
      reader.readTogether(sentence: index, of: input) { place, features, words in
        guard let features else {
          scores[place] = .outside
          return
        }
        let count = table.entries(of: features, to: found)
        var sum = roles[Int(words[2])].here
        sum += roles[Int(words[1])].before
        sum += roles[Int(words[3])].after
        sum += roles[Int(words[0])].twoBefore
        sum += roles[Int(words[4])].twoAfter
        sum.add(UnsafeBufferPointer(start: found, count: count), of: rows)
        scores[place] = LabelScores(names: SIMD16<Float>(sum.labels) * scale)
      }
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
        let shares = lattice.shares(
          ofName: start...place, steps: weights.exponentialTransitions)
        names.append(
          FoundName(
            tokens: sentence.lowerBound + start..<sentence.lowerBound + place + 1, kind: kind,
            score: shares[Int(kind.rawValue)], shares: shares))
      default: continue
      }
    }
  }
}
