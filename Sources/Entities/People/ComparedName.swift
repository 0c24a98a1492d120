/// A person's name as names of persons are compared.
struct ComparedName {
  /// All words of it.
  let folded: FoldedName
  /// The words that tell people apart: no particles, no initials, unless there is nothing else.
  let telling: [[UInt8]]
  /// Their letters in a row.
  let joined: [UInt8]
  /// `jr`, `iii`: what tells generations of one name apart; nil where the name has no such word.
  let generation: [UInt8]?
  /// The initials among the words, in order: `h`, `w` of `George H.W. Bush`.
  let initials: [UInt8]
  /// An initial stands first: `J. Smith`.
  let beginsWithInitial: Bool

  /// The name that stands in `range` of a text.
  ///
  /// - Parameters:
  ///   - untelling: Parts such as `von`, which do not tell people apart.
  ///   - generations: Those of them that tell a son from his father, such as `jr`.
  init(
    _ bytes: [UInt8], _ range: Range<Int>, untelling: Set<[UInt8]>,
    generations: Set<[UInt8]> = []
  ) {
    folded = FoldedName(bytes, range)
    generation =
      folded.parts.count > 1
      ? folded.parts.last.flatMap { generations.contains($0) ? $0 : nil } : nil
    initials = folded.parts.filter { $0.count == 1 }.flatMap { $0 }
    beginsWithInitial = folded.parts.count > 1 && folded.parts.first?.count == 1
    let parts = folded.parts.filter { $0.count > 1 && !untelling.contains($0) }
    telling = parts.isEmpty ? folded.parts : parts
    joined = telling.count == 1 ? telling[0] : Array(telling.joined())
  }

  /// The name that `text` is.
  init(_ text: String, untelling: Set<[UInt8]>, generations: Set<[UInt8]> = []) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count, untelling: untelling, generations: generations)
  }

  /// Whether both are names of one person: the same words in any order, more words of the same
  /// name, or nearly the same spelling.
  func isSame(as other: ComparedName) -> Bool {
    if isOtherGeneration(than: other) { return false }
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

  /// `X Jr.` and `X`, `George H.W. Bush` and `George W. Bush`: one name, two people.
  func isOtherGeneration(than other: ComparedName) -> Bool {
    if generation != other.generation {
      let areBoth = generation != nil && other.generation != nil
      if areBoth || telling.count > 1 && telling == other.telling { return true }
    }
    guard !initials.isEmpty, !other.initials.isEmpty else { return false }
    return !initials.starts(with: other.initials) && !other.initials.starts(with: initials)
  }

  private static func isPart(_ parts: [[UInt8]], of whole: [[UInt8]]) -> Bool {
    parts.allSatisfy(whole.contains)
  }
}
