import ReaderModel

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
    reader.read(sentence: index, of: input, skipping: true) { place, features in
      guard let features else {
        scores[place] = .outside
        return
      }
      let count = table.entries(of: features, to: found)
      let sum = Self.sum(of: UnsafeBufferPointer(start: found, count: count), rows)
      scores[place] = LabelScores(names: SIMD16<Float>(sum) * scale)
    }
  }

  /// The sum of the rows `entries`.
  ///
  /// A row's bytes are taken two at a time as numbers of 16 bits, of which the upper byte is an odd
  /// lane and the lower an even one.
  @inline(__always)
  private static func sum(
    of entries: UnsafeBufferPointer<UInt32>, _ rows: UnsafePointer<SIMD16<Int8>>
  ) -> SIMD16<Int16> {
    var even = SIMD8<Int16>()
    var odd = SIMD8<Int16>()
    for entry in entries {
      let pairs = unsafeBitCast(rows[Int(entry)], to: SIMD8<Int16>.self)
      even &+= (pairs &<< 8) &>> 8
      odd &+= pairs &>> 8
    }
    var sum = SIMD16<Int16>()
    sum.evenHalf = even
    sum.oddHalf = odd
    return sum
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
