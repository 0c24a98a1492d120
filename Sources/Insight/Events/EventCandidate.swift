import ReaderModel

/// An event as one sentence tells of it.
struct EventCandidate: Sendable {
  let predicate: Predicate
  /// The word of the verb or noun.
  let word: Int
  var actor: [Reference] = []
  var counterpart: [Reference] = []
  var object: String?
  var objectWords: Range<Int>?
  var place: [Reference] = []
  var status: EventStatus
  var date: String?
  var attribution: Party?
  /// A named treaty stands for the other side.
  var hasTreaty = false
  /// Told by a noun alone, whose time is open.
  var isNominal = false
  /// The first letters of the words behind an agreement.
  var topic: Set<String> = []
  /// The object is something that can be supplied.
  var isOfGoods = false
  /// It is arms, a contract, or a company that is bought.
  var isOfArms = false
  /// Its noun is a plural: `signed deals`.
  var isPlural = false
  /// One side is a newspaper or the like.
  var isInterview = false
  /// A phrase that had to be a force, a person, a town … was none.
  var isRefused = false

  /// What the sentence says of a supply; nil for other types.
  var deal: DealFacts?
  /// The word of the one counterpart of several that this one is of; nil for the only one.
  var partWord: Int?

  /// `The tanks will be delivered`: goods that were told of before, without whoever supplies them.
  var isOfKnownGoods: Bool {
    type == .supply && actor.isEmpty && deal?.quantity == nil
      && object?.lowercased().hasPrefix("the ") == true
  }

  var type: EventType { predicate.type }

  init(_ predicate: Predicate, word: Int, status: EventStatus) {
    self.predicate = predicate
    self.word = word
    self.status = status
  }
}

extension EventCandidate {
  /// Several people met, places visited or customers served are an event each.
  func parted(in sentence: ReadSentence) -> [EventCandidate] {
    guard counterpart.count > 1, counterpart.count < 12, isParted else { return [self] }
    return counterpart.map { reference in
      var part = self
      part.counterpart = [reference]
      part.partWord =
        sentence.field.names(in: sentence.words).first {
          $0.entity == reference.entity && $0.words.lowerBound > word
        }?.words.lowerBound
      return part
    }
  }

  private var isParted: Bool {
    switch type {
    case .meet: !actor.isEmpty
    case .visit, .call, .supply: true
    case .agree: isPlural && !actor.isEmpty
    default: false
    }
  }
}
