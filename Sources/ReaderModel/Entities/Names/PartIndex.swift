/// Finds the entities whose names share a word, or the beginning of one, with another name, so that
/// an article of thousands of names is not compared name by name.
struct PartIndex {
  private var entries: [[UInt8]: [Int]] = [:]

  /// Notes that entity `number` has `name`.
  mutating func add(_ name: FoldedName, _ number: Int) {
    for key in keys(of: name) where entries[key]?.last != number {
      entries[key, default: []].append(number)
    }
  }

  /// Numbers of entities worth comparing with `name`, ascending, at most the first 200.
  func candidates(for name: FoldedName) -> [Int] {
    var numbers: Set<Int> = []
    for key in keys(of: name) { numbers.formUnion((entries[key] ?? []).prefix(200)) }
    return numbers.sorted()
  }

  /// The words, and the first four letters of the whole and of longer words.
  private func keys(of name: FoldedName) -> [[UInt8]] {
    let beginnings = name.parts.filter { $0.count >= 6 }.map { [0] + $0.prefix(4) }
    return name.parts + beginnings + [[1] + name.joined.prefix(4)]
  }
}
