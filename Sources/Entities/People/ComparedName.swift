/// A person's name as names of persons are compared.
struct ComparedName {
  private static let particles: Set<[UInt8]> = Set(
    [
      "el", "al", "van", "von", "de", "der", "den", "di", "da", "bin", "ibn", "abu", "la", "le",
      "jr", "sr", "ii", "iii",
    ]
    .map { Array($0.utf8) })

  /// All words of it.
  let folded: FoldedName
  /// The words that tell people apart: no particles, no initials, unless there is nothing else.
  let telling: [[UInt8]]
  /// Their letters in a row.
  let joined: [UInt8]

  /// The name that stands in `range` of a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    folded = FoldedName(bytes, range)
    let parts = folded.parts.filter { $0.count > 1 && !Self.particles.contains($0) }
    telling = parts.isEmpty ? folded.parts : parts
    joined = telling.count == 1 ? telling[0] : Array(telling.joined())
  }

  /// The name that `text` is.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
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
