import ReaderModel
import Text

/// Finds family names that stand alone, of persons whom the article names in full elsewhere.
struct FamilyNames: Sendable {
  /// The most parts of a family name with hyphens.
  private static let mostHalves = 8

  private let names: NameWords

  /// Rules over the words of `names`.
  init(_ names: NameWords) { self.names = names }

  /// Hashes of the family names of all persons found so far with two words or more.
  func families(of readings: [FieldReading]) -> Set<UInt64> {
    var families: Set<UInt64> = []
    for reading in readings {
      for span in reading.claims.spans where span.kind == .person {
        let words = reading.field.words(in: span.range)
        guard words.count > 1, let first = words.first, let last = words.last else { continue }
        let isFamilyFirst = words.count == 3 && last.gap == .hyphen && !last.isCapitalised
        let named = names.generations.contains(last) ? words.dropLast().last ?? last : last
        let family = isFamilyFirst ? first : named
        guard family.isCapitalised, family.count > 1, !names.titles.contains(family) else {
          continue
        }
        families.insert(family.hash)
      }
    }
    return families
  }

  /// Hashes of the first words of all persons found so far with two words or more.
  func givenNames(of readings: [FieldReading]) -> Set<UInt64> {
    var given: Set<UInt64> = []
    for reading in readings {
      for span in reading.claims.spans where span.kind == .person {
        let words = reading.field.words(in: span.range)
        if words.count > 1, let first = words.first { given.insert(first.hash) }
      }
    }
    return given
  }

  /// Where one of the family names stands alone in a field, outside of other names.
  func ranges(of families: Set<UInt64>, in reading: FieldReading) -> [Range<Int>] {
    guard !families.isEmpty else { return [] }
    let field = reading.field
    return field.words.indices.compactMap { index in
      let word = field.words[index]
      guard word.isCapitalised, families.contains(word.hash),
        reading.countries.overlapping(word.range).isEmpty,
        !isPartOfName(index, in: field)
      else { return nil }
      let first = field.particleStart(before: firstHalf(of: index, in: field))
      return Int(field.words[first].start)..<Int(word.end)
    }
  }

  /// The first word of a double name that ends at `index`: `Kosiniak` of `Kosiniak-Kamysz`.
  private func firstHalf(of index: Int, in field: ScannedField) -> Int {
    var first = index
    while first > 0, index - first < Self.mostHalves, field.words[first].gap == .hyphen,
      field.words[first - 1].isCapitalised,
      field.words[first - 1].count > 2
    {
      first -= 1
    }
    return first
  }

  /// Another capitalised word stands right before it (unless a title, or the sentence's first), or
  /// a generic head right behind it.
  private func isPartOfName(_ index: Int, in field: ScannedField) -> Bool {
    if let next = field.after(index), next.gap == .space,
      names.bodies.contains(next) || names.places.contains(next), next.isCapitalised
    {
      return true
    }
    let index = firstHalf(of: index, in: field)
    guard let previous = field.before(index), previous.isCapitalised else { return false }
    return !names.titles.contains(previous) && !field.startsSentence(index - 1)
      && !field.startsSentence(index)
  }
}
