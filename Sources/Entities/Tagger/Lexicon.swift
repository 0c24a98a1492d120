/// What is known of words and phrases before an article is read: clusters and name lists.
///
/// A view of a mapped file; valid while the file's bytes are.
package struct Lexicon {
  /// Sections of the file: cluster index (2), tuple of each entry, tuples, gazetteer index (2),
  /// masks.
  package static let sectionCount = 7

  /// Four cluster numbers of a word, from coarse to fine, each plus one; 0 for an unknown word.
  package typealias Clusters = SIMD4<UInt16>

  private let clusterIndex: HashIndex
  private let tupleOfEntry: UnsafePointer<UInt16>
  private let tuples: UnsafePointer<UInt16>
  private let tupleCount: Int
  private let phraseIndex: HashIndex
  private let masks: UnsafePointer<UInt32>

  /// Reads the sections of a lexicon file; nil when they don't fit each other.
  package init?(sections: [UnsafeRawBufferPointer]) {
    guard sections.count == Self.sectionCount,
      let clusterIndex = HashIndex(buckets: sections[0], keys: sections[1]),
      sections[2].count == 2 * clusterIndex.count,
      let tupleOfEntry = sections[2].baseAddress?.assumingMemoryBound(to: UInt16.self),
      let tuples = sections[3].baseAddress?.assumingMemoryBound(to: UInt16.self),
      let phraseIndex = HashIndex(buckets: sections[4], keys: sections[5]),
      sections[6].count == 4 * phraseIndex.count,
      let masks = sections[6].baseAddress?.assumingMemoryBound(to: UInt32.self)
    else { return nil }
    self.clusterIndex = clusterIndex
    self.tupleOfEntry = tupleOfEntry
    self.tuples = tuples
    tupleCount = sections[3].count / 8
    self.phraseIndex = phraseIndex
    self.masks = masks
  }

  /// Whether it can be read without leaving the sections; walks all buckets.
  package var isOrdered: Bool { clusterIndex.isOrdered && phraseIndex.isOrdered }

  /// The clusters of the word with this hash; nil when it has none.
  @inline(__always)
  func clusters(of word: UInt64) -> Clusters? {
    let entry = clusterIndex.entry(of: word)
    guard entry >= 0, case let tuple = Int(tupleOfEntry[entry]), tuple < tupleCount else {
      return nil
    }
    let first = tuples + 4 * tuple
    return Clusters(first[0], first[1], first[2], first[3])
  }

  /// The lists that the phrase with this hash stands on, a bit each; 0 for none.
  @inline(__always)
  func lists(ofPhrase phrase: UInt64) -> UInt32 {
    let entry = phraseIndex.entry(of: phrase)
    return entry < 0 ? 0 : masks[entry]
  }
}
