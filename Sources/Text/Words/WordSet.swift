/// A set of words, looked up by the hash of a ``Word``.
@usableFromInline
package struct WordSet: Sendable {
  /// Open addressing, linear probing; 0 is a free slot.
  @usableFromInline let slots: [UInt64]
  @usableFromInline let mask: Int

  /// The words of `text` that follow a space; of `vice-consul` only `vice`.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var hashes: [UInt64] = []
    var end = 0
    for word in WordScanner.words(in: bytes) {
      if word.start == 0 || bytes[end..<Int(word.start)].contains(0x20) { hashes.append(word.hash) }
      end = Int(word.end)
    }
    var size = 8
    while size < 4 * hashes.count { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes {
      var slot = Self.home(of: hash) & (size - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash
    }
    self.slots = slots
    mask = size - 1
  }

  /// Whether the set contains `word`, in any case.
  @inlinable @inline(__always)
  package func contains(_ word: Word) -> Bool { contains(word.hash) }

  /// Whether `word` is not nil and in the set.
  @inlinable @inline(__always)
  package func contains(_ word: Word?) -> Bool { word.map { contains($0.hash) } ?? false }

  @inlinable @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var slot = Self.home(of: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// The slot where a search starts, before masking.
  @inlinable @inline(__always)
  static func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) }
}
