/// What training found: a vector of weights for every feature that is kept, and the transitions.
///
/// A view of a mapped file; valid while the file's bytes are.
struct TaggerWeights {
  /// Sections of the file: feature index (2), rows of 16 Int8, transitions, and the settings
  /// ``Settings``.
  static let sectionCount = 5

  let index: HashIndex
  let rows: UnsafePointer<SIMD16<Int8>>
  /// What a unit of the rows stands for.
  let scale: Float
  let transitions: Transitions
  let exponentialTransitions: ExponentialTransitions

  /// Reads the sections of a weights file; nil when they don't fit each other.
  init?(sections: [UnsafeRawBufferPointer]) {
    guard sections.count == Self.sectionCount,
      let index = HashIndex(buckets: sections[0], keys: sections[1]),
      sections[2].count == 16 * index.count,
      let rows = sections[2].baseAddress?.assumingMemoryBound(to: SIMD16<Int8>.self),
      sections[3].count == 4 * Transitions.count,
      let transitions = sections[3].baseAddress?.assumingMemoryBound(to: Float.self),
      sections[4].count == Self.settingsLength
    else { return nil }
    self.index = index
    self.rows = rows
    scale = sections[4].loadUnaligned(as: Float.self)
    self.transitions = Transitions(transitions)
    var powers = (0..<Transitions.count).map { transitions[$0] }
    for number in powers.indices {
      powers[number] = powers[number].exponential
    }
    exponentialTransitions = ExponentialTransitions(Transitions(powers))
  }

  /// Whether they can be read without leaving the sections; walks all buckets.
  var isOrdered: Bool { index.isOrdered }

  /// Float scale, then UInt32 0, then the UInt64 checksum of the lexicon file.
  static let settingsLength = 16

  /// The checksum of the lexicon that the weights were trained with.
  static func lexiconChecksum(in settings: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: settings.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }
}
