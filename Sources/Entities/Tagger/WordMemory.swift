/// Words of earlier articles, with what the tagger knows of them: most words of an article are
/// spelled, looked up and weighed once in a long while.
///
/// A word is compared byte by byte, so that no article changes how another one is read. Beyond
/// ``limit`` words it begins anew.
struct WordMemory {
  /// The most words that are kept.
  private static let limit = 16_384
  /// Longer words are rare, and not kept.
  private static let longestWord = 24

  private struct Known {
    var form: WordForm
    var roles: WordRoles
    var start: Int32
    var count: Int32
  }

  private var known: [Known] = []
  private var spellings: [UInt8] = []
  private var slots = HashSlots(capacity: 4_096)
  private var boundaries: [WordRoles] = []

  /// Appends the form and roles of the word that `bytes` spell, of which `hash` is the hash; what
  /// `read` answers if it is new.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, to forms: inout [WordForm],
    _ roles: inout [WordRoles], read: () -> (WordForm, WordRoles)
  ) {
    let slot = slots.slot(of: hash)
    let index = slots.value(in: slot)
    if let index, isSpelled(bytes, known[Int(index)]) {
      forms.append(known[Int(index)].form)
      roles.append(known[Int(index)].roles)
      return
    }
    let word = read()
    forms.append(word.0)
    roles.append(word.1)
    if index == nil { keep(word.0, word.1, bytes, hash: hash, in: slot) }
  }

  /// The roles of `forms`, which stand for the ends of a sentence and are always the same.
  mutating func roles(ofBoundaries forms: [WordForm], _ weights: TaggerWeights) -> [WordRoles] {
    if boundaries.isEmpty { boundaries = forms.map { WordRoles($0, weights) } }
    return boundaries
  }

  @inline(__always)
  private func isSpelled(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Known) -> Bool {
    guard Int(word.count) == bytes.count else { return false }
    return spellings.withUnsafeBufferPointer { spellings in
      let start = Int(word.start)
      var place = 0
      while place < bytes.count, spellings[start + place] == bytes[place] { place += 1 }
      return place == bytes.count
    }
  }

  private mutating func keep(
    _ form: WordForm, _ roles: WordRoles, _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64,
    in slot: Int
  ) {
    guard bytes.count <= Self.longestWord else { return }
    guard known.count < Self.limit else {
      self = WordMemory()
      return
    }
    slots.set(Int32(known.count), hash: hash, in: slot)
    known.append(
      Known(
        form: form, roles: roles, start: Int32(spellings.count), count: Int32(bytes.count)))
    spellings.append(contentsOf: bytes)
  }
}
