import ReaderModel
import Text

/// What address and kinship say of who a short name means.
extension PersonResolver {
  /// `his wife`: whoever was named before is a man.
  func setGender(beside mention: PersonMention, _ persons: inout [ResolvedPerson]) {
    guard let gender = mention.family.gender, let nearest = nearest(before: mention, persons) else {
      return
    }
    persons[nearest].setGender(gender == .woman ? .man : .woman)
  }

  /// The person with a full name who is named last before a relative.
  func nearest(before mention: PersonMention, _ persons: [ResolvedPerson]) -> Int? {
    let before = persons.indices.filter { persons[$0].name.telling.count > 1 }
      .compactMap { number in
        persons[number].mentions.last { $0.isBefore(mention) }.map { (number, $0) }
      }
    guard let (number, last) = before.max(by: { $0.1.isBefore($1.1) }),
      last.span.field == mention.span.field,
      mention.span.range.lowerBound - last.span.range.upperBound < 60
    else { return nil }
    return number
  }

  /// Nothing beside the short name says that it is another one's: address, generation, initials.
  func mayBe(_ mention: PersonMention, _ person: ResolvedPerson) -> Bool {
    if let gender = mention.family.gender, let known = person.gender, gender != known {
      return false
    }
    if mention.name.isOtherGeneration(than: person.name) { return false }
    guard mention.name.beginsWithInitial, let initial = mention.name.initials.first,
      person.name.telling.count > 1
    else { return true }
    return person.name.folded.parts.contains { $0.first == initial }
  }
}
