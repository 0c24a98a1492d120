import ReaderModel
import Text

/// What offices in a field may belong to: countries, bodies and places, by where they stand.
struct OfficeOwners {
  /// Countries and bodies with a country, in order.
  let states: [NamedSpan]
  /// Where bodies of a state begin: `Ministry of Defence`.
  let stateBodies: Set<Int>
  /// Places with a country, in order; only a town's own offices belong to it.
  let places: [NamedSpan]

  /// A body that is no state's.
  func isPrivate(_ owner: NamedSpan) -> Bool {
    owner.kind == .organisation && !stateBodies.contains(owner.range.lowerBound)
  }

  /// The longest country or body that begins at `offset`.
  func owner(startingAt offset: Int) -> NamedSpan? {
    let first = states.partitioningIndex { $0.range.lowerBound >= offset }
    return states[first...].prefix { $0.range.lowerBound == offset }
      .max { $0.range.upperBound < $1.range.upperBound }
  }

  /// The place that begins at `offset`.
  func place(startingAt offset: Int) -> NamedSpan? {
    places.first(from: offset).flatMap { $0.range.lowerBound == offset ? $0 : nil }
  }

  /// The owner that ends in front of `offset`, where nothing but a space or a possessive stands
  /// between: `South Korean …`, `Uzbekistan’s …`; a place only `forTown`.
  func owner(
    endingAt offset: Int, in field: ScannedField, forTown: Bool = false
  ) -> NamedSpan? {
    for spans in forTown ? [states, places] : [states] {
      guard let owner = spans.last(upTo: offset - 1),
        joint(behind: owner, before: offset, in: field) != nil
      else { continue }
      return owner
    }
    return nil
  }

  /// How an owner stands in front of what belongs to it.
  enum Joint {
    /// `Uzbekistan's`
    case possessive
    /// `Uzbek`, `Uzbekistan`
    case space
  }

  /// How `owner` stands in front of `offset`; nil when anything else is between.
  func joint(behind owner: NamedSpan, before offset: Int, in field: ScannedField) -> Joint? {
    let start = owner.range.upperBound
    guard start < offset, offset - start <= 5 else { return nil }
    switch field.string(start..<offset) {
    case " ", "\n": return .space
    case ". ": return isShortened(owner, in: field) ? .space : nil
    case "'s ", "’s ", "' ", "’ ", ".'s ", ".’s ": return .possessive
    default: return nil
    }
  }

  /// `U.S`: the point behind it is no sentence's.
  private func isShortened(_ owner: NamedSpan, in field: ScannedField) -> Bool {
    field.words(in: owner.range).last.map { $0.count == 1 } ?? false
  }
}
