import ReaderModel
import Text

/// What the lists say of a name and of its neighbours.
extension NameEvidence {
  /// What `name` says of its neighbour in a list, where it is sure itself: a body or place that is
  /// listed, a person named in full.
  func points(beside name: TaggedName, in field: ScannedField) -> Points {
    let own = points(ofName: name.words, in: field)
    switch name.kind {
    case .person: return name.words.count > 1 && own[0] >= 1.5 ? 1.5 * Self.person : .zero
    case .organisation:
      return own[1] >= 1.5 || name.score >= 0.95 ? 1.2 * Self.organisation : .zero
    case .location: return own[2] >= 1.5 && own[0] == 0 ? Self.location : .zero
    case .misc: return .zero
    }
  }

  /// What the lists say of the name's own words.
  func points(ofName words: Range<Int>, in field: ScannedField) -> Points {
    var key = PhraseHash()
    for word in field.words[words] { key.add(word.hash) }
    var points = gazetteer.entry(key).map { ownPoints($0, isLone: words.count == 1) } ?? .zero
    guard words.count > 1 else { return points }
    let first = field.words[words.lowerBound]
    let last = field.words[words.upperBound - 1]
    if gazetteer.entry(PhraseHash(first))?.isGivenName == true { points += 1.5 * Self.person }
    if gazetteer.entry(PhraseHash(last))?.isSurname == true { points += 0.8 * Self.person }
    let hasInitial = words.dropFirst().dropLast().contains {
      field.words[$0].count == 1 && field.words[$0].isCapitalised
    }
    return hasInitial ? points + 2 * Self.person : points
  }

  func ownPoints(_ entry: GazetteerEntry, isLone: Bool) -> Points {
    var points = Points.zero
    switch entry.kind {
    case .organisation: points += (entry.isWeak ? 0.7 : 1.5) * Self.organisation
    case .person: points += 2 * Self.person
    case .city, .region: points += (entry.size >= 3 || !isLone ? 1.5 : 0.8) * Self.location
    case .country, .demonym: points += 2 * Self.location
    default: break
    }
    if entry.isGivenName { points += 0.8 * Self.person }
    if entry.isSurname { points += 0.8 * Self.person }
    return points
  }
}
