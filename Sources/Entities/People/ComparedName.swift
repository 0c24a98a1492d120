/// A person's name as names of persons are compared.
struct ComparedName {
  /// All words of it.
  let folded: FoldedName
  /// The words that tell people apart: no particles, no initials, unless there is nothing else.
  let telling: [[UInt8]]
  /// Their letters in a row.
  let joined: [UInt8]

  /// The name that stands in `range` of a text.
  ///
  /// - Parameter untelling: Parts such as `von`, which do not tell people apart.
  init(_ bytes: [UInt8], _ range: Range<Int>, untelling: Set<[UInt8]>) {
    folded = FoldedName(bytes, range)
    let parts = folded.parts.filter { $0.count > 1 && !untelling.contains($0) }
    telling = parts.isEmpty ? folded.parts : parts
    joined = telling.count == 1 ? telling[0] : Array(telling.joined())
  }

  /// The name that `text` is.
  init(_ text: String, untelling: Set<[UInt8]>) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count, untelling: untelling)
  }

  /// Whether both are names of one person: the same words in any order, more words of the same
  /// name, or nearly the same spelling.
  func isSame(as other: ComparedName) -> Bool {
    if joined == other.joined { return true }
    let isPart = Self.isPart(telling, of: other.telling)
    let isWhole = Self.isPart(other.telling, of: telling)
    if isPart && isWhole { return true }
    if telling.count > 1, other.telling.count > 1, isPart || isWhole { return true }
    guard min(joined.count, other.joined.count) >= 9, telling.count == other.telling.count,
      joined.first == other.joined.first, abs(joined.count - other.joined.count) <= 2
    else { return false }
    return zip(telling, other.telling).allSatisfy { FoldedName.distance($0, $1, limit: 1) <= 1 }
      && FoldedName.distance(joined, other.joined, limit: 2) <= 2
  }

  private static func isPart(_ parts: [[UInt8]], of whole: [[UInt8]]) -> Bool {
    parts.allSatisfy(whole.contains)
  }
}
