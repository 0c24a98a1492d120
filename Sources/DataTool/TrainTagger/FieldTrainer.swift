import Entities

/// Trains a conditional random field by stochastic gradient ascent, one sentence per step.
///
/// The step size falls linearly to zero; L2 regularisation scales all weights by one common factor.
/// Equal input gives bitwise equal weights.
struct FieldTrainer {
  /// Hyperparameters; the shipped weights were trained with the defaults.
  struct Settings {
    /// Number of passes over the sentences.
    var epochs = 7
    /// The initial step size for a sentence of weight 1.
    var step: Float = 0.02
    /// Strength of L2 regularisation, per sentence.
    var shrinking: Float = 0.05
    /// Seed for the order of the sentences.
    var seed: UInt64 = 1
  }

  let settings: Settings
  private let set: TrainingSet
  private let rows: UnsafeMutablePointer<SIMD16<Float>>
  private var steps: [Float]
  private var factor: Float = 1

  /// Trains on `set`; calls `progress` for every epoch.
  static func weights(
    of set: TrainingSet, settings: Settings, progress: (Int) -> Void
  ) -> (rows: [SIMD16<Float>], transitions: [Float]) {
    let count = set.featureHashes.count
    let rows = UnsafeMutablePointer<SIMD16<Float>>.allocate(capacity: max(1, count))
    rows.initialize(repeating: .zero, count: count)
    defer { rows.deallocate() }
    var trainer = FieldTrainer(set: set, settings: settings, rows: rows)
    trainer.train(progress)
    let factor = trainer.factor
    return ((0..<count).map { rows[$0] * factor }, trainer.steps)
  }

  private init(
    set: TrainingSet, settings: Settings, rows: UnsafeMutablePointer<SIMD16<Float>>
  ) {
    self.set = set
    self.settings = settings
    self.rows = rows
    steps = Array(repeating: 0, count: Transitions.count)
  }

  private mutating func train(_ progress: (Int) -> Void) {
    var generator = SeededGenerator(seed: settings.seed)
    var order = Array(set.sentences.indices)
    let lattice = SentenceLattice(capacity: set.sentences.reduce(0) { max($0, $1.count) })
    let total = Float(settings.epochs * order.count)
    let shrinking = settings.shrinking / Float(max(1, order.count))
    var done: Float = 0
    for epoch in 0..<settings.epochs {
      order.shuffle(with: &generator)
      for sentence in order {
        let step = settings.step * set.weights[sentence] * max(0.02, 1 - done / total)
        learn(set.sentences[sentence], step: step, lattice: lattice)
        factor *= 1 - step * shrinking
        done += 1
      }
      progress(epoch + 1)
    }
  }

  /// Makes one step towards the labels of a sentence.
  private mutating func learn(_ sentence: Range<Int>, step: Float, lattice: SentenceLattice) {
    set.features.withUnsafeBufferPointer { features in
      for (place, token) in sentence.enumerated() {
        var sum = SIMD16<Float>.zero
        for feature in features[set.starts[token]..<set.starts[token + 1]] {
          sum += rows[Int(feature)]
        }
        lattice.scores[place] = LabelScores(names: sum * factor)
      }
      var powers = steps
      for index in powers.indices {
        powers[index] = powers[index].exponential
      }
      lattice.sum(ExponentialTransitions(Transitions(&powers)), count: sentence.count)
      for (place, token) in sentence.enumerated() {
        var gradient = SIMD16<Float>.zero - lattice.shares[place].names
        if set.labels[token] < 16 { gradient[Int(set.labels[token])] += 1 }
        let change = gradient * (step / factor)
        for feature in features[set.starts[token]..<set.starts[token + 1]] {
          rows[Int(feature)] += change
        }
      }
      learnSteps(sentence, step: step, powers: powers, lattice: lattice)
    }
  }

  private mutating func learnSteps(
    _ sentence: Range<Int>, step: Float, powers: [Float], lattice: SentenceLattice
  ) {
    var expected = Array(repeating: Float(0), count: Transitions.count)
    lattice.addSteps(to: &expected, count: sentence.count)
    for index in steps.indices { steps[index] -= step * expected[index] * powers[index] }
    var previous: Int?
    for token in sentence {
      let label = Int(set.labels[token])
      if let index = Transitions.index(from: previous, to: label) { steps[index] += step }
      previous = label
    }
  }
}
