import Entities
import ReaderModel

extension PartyReader {
  /// `the general, Qasem Soleimani,`, `an ally in the Gulf, Qatar.`: the name behind a description.
  func apposed(_ index: Int) -> Reference? {
    guard let chunk = sentence.chunk(index),
      field.has(.determiner, chunk.words.lowerBound)
        || field.facts[chunk.head].has(.title)
    else { return nil }
    var comma = index + 1
    if sentence.kind(comma) == .preposition, sentence.kind(comma + 1) == .noun { comma += 2 }
    guard sentence.kind(comma) == .comma, let name = sentence.headName(comma + 1) else {
      return nil
    }
    switch sentence.kind(comma + 2) {
    case .comma, .other, .verb, .close, nil: break
    default: return nil
    }
    // `on Monday in a town, Poland said`.
    if sentence.kind(comma + 2) == .verb { return nil }
    let entity = discourse.entities[name.entity]
    let isPerson = entity.kind == .person
    guard isPerson == field.facts[chunk.head].has([.title, .personNoun]) || isPerson else {
      return nil
    }
    if !isPerson, sentence.kind(index + 1) == .comma, entity.kind == .place { return nil }
    return reference(to: name.entity)
  }

  /// `a U.S.-led coalition`, `Vietnamese-led forces`.
  func ledGroup(_ index: Int) -> Reference? {
    guard let chunk = sentence.chunk(index),
      field.facts[chunk.head].has([.state, .group, .forceNoun])
        || field.isWord(chunk.head, "coalition")
    else { return nil }
    for word in chunk.words where word < chunk.head {
      guard let name = field.name(at: word), !name.isWhole, field.lowercased(word).hasSuffix("-led")
      else { continue }
      return Reference(
        party: Party(
          name: field.text.text(of: word..<chunk.head + 1), kind: .group,
          country: discourse.entities[name.entity].country),
        isForce: field.facts[chunk.head].has(.forceNoun))
    }
    return nil
  }

  /// `an Iraqi air base`, `a firing range in Torun`: where it stands.
  func site(_ index: Int, _ names: [ReadField.Name]) -> [Reference] {
    var found: Reference?
    let preposition = sentence.lowercased(index + 1)
    if preposition == "in" || preposition == "at" || preposition == "near" || preposition == "of",
      let name = sentence.headName(index + 2),
      let place = reference(to: name.entity), place.isPlace
    {
      found = place
    }
    if found == nil, names.isEmpty, preposition == "of" {
      return parties(index + 2).map { reference in
        var reference = reference
        reference.isSite = true
        return reference
      }
    }
    if let name = names.last, found == nil || found?.party.kind == .country {
      found = reference(to: name.entity)
    }
    guard var reference = found, reference.party.kind != .person else { return [] }
    reference.isSite = true
    return [reference]
  }
}
