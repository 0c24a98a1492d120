import ReaderModel

/// A row of `Data/insight/predicates.tsv`.
struct Predicate: Sendable {
  /// What a noun phrase is to the event.
  enum Role: String, Sendable {
    case actor, counterpart, object, place, both
    /// Whoever owns the forces that move; only forces that move.
    case owner, force
    /// A party to an expulsion by its people: `60 US diplomats`.
    case owned
    /// A named person, a named town, a named treaty; a named party that is no person.
    case person, town, treaty, armed
    /// Whoever is told to do something.
    case addressee
    /// This phrase and the object change places: `supply Poland with tanks`.
    case swap
    /// A party by what it owns: `services Air Force aircraft`.
    case whose
    case swapped, none, yes
    /// Whoever something is made for, without whom it is no supply.
    case customer
    /// A phrase with which the verb means something else: `ordered tanks to the border`.
    case never
  }

  /// Where a noun phrase stands.
  enum Slot: Hashable, Sendable {
    case subject, object, indirect, modifier, here, that, each, infinitive
    case preposition(String)

    init(_ text: String) {
      self =
        switch text {
        case "s": .subject
        case "o": .object
        case "i": .indirect
        case "mod": .modifier
        case "here": .here
        case "that": .that
        case "each": .each
        case "infinitive": .infinitive
        default: .preposition(text)
        }
    }
  }

  /// What sets it apart from others of its type.
  enum Trait: String {
    /// Its subjects don't meet each other: `both men wrote`.
    case directed
    /// It needs no addressee.
    case blunt
    /// One company takes another.
    case takeover
    /// A company does it to works of people.
    case publishing
  }

  let lemma: String
  /// The word behind the verb: `out`; nil for most.
  let particle: String?
  let isNoun: Bool
  let type: EventType
  let roles: [Slot: Role]
  /// Hashes of words one of which must stand in the clause; empty where none must.
  let needs: Set<UInt64>
  let traits: Set<Trait>
  let mode: String?

  /// How the rule is named: `sell v`.
  var rule: String { "\(particle.map { "\(lemma) \($0)" } ?? lemma) \(isNoun ? "n" : "v")" }

  /// Whether it is a contract, which the text may tell of from either side.
  var isContract: Bool {
    isNoun && type == .supply && role(.subject) == .actor && role(.preposition("with")) != nil
  }

  func role(_ slot: Slot) -> Role? { roles[slot] }
}
