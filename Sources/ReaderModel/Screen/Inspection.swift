/// The window that says why a mention or a date was taken, and takes the reader's ruling on it.
package struct Inspection: Equatable, Sendable {
  /// What is looked at.
  package enum Subject: Equatable, Sendable {
    case entity(Entity)
    case date(DateMention)
  }

  /// What is looked at.
  package let subject: Subject
  /// Where it stands.
  package let spot: Reading.Spot
  /// The words there.
  package let surface: String
  /// Why it was taken, one sentence; nil until the answer is there.
  package internal(set) var why: String?

  /// The entity, when it can be merged, split and refused.
  package var entity: Entity? {
    if case .entity(let entity) = subject { entity } else { nil }
  }

  /// What can be asked here: the key and what it does.
  package var offers: [(key: Character, help: String)] {
    guard let entity else { return [] }
    var offers: [(Character, String)] = []
    if entity.kind.isNamed {
      offers.append(("m", "merge: \(entity.name) is the same as …"))
      offers.append(("s", "split: in this article it is another one"))
    }
    offers.append(("n", "never take ‘\(surface)’ as \(entity.kind.singular) again"))
    return offers
  }

  /// Two inspections are equal when they look at the same thing and know the same of it.
  package static func == (a: Inspection, b: Inspection) -> Bool {
    a.subject == b.subject && a.spot == b.spot && a.why == b.why
  }
}
