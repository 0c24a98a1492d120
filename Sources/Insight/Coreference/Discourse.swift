import ReaderModel

/// What an article has spoken of so far, sentence by sentence.
struct Discourse: Sendable {
  /// How many sentences back a pronoun looks.
  static let memory = 3

  /// How many persons, bodies, countries descriptions choose from.
  static let remembered = 64

  private(set) var entities: [Entity]
  /// The entities named in each sentence read so far, in order, each once.
  private(set) var named: [[Int]] = []
  /// The subject of each sentence read so far; empty where it is nobody.
  private var subjects: [[Int]] = []
  /// How often each entity was named so far.
  private(set) var counts: [Int: Int] = [:]
  /// The latest sentence that names each entity.
  private var latest: [Int: Int] = [:]
  /// The persons and bodies named so far, in order of their first mention.
  private(set) var people: [Int] = []
  private(set) var bodies: [Int] = []
  private(set) var countries: [Int] = []
  /// The last sentence that names exactly two persons, and they.
  private(set) var pair: [Int]?
  /// Whoever spoke last, and in which sentence.
  private(set) var speaker: (entity: Int, sentence: Int)?
  /// Whoever speaks between marks in the sentence that is read now.
  var quoting: Reference?
  /// The words that an alias or description stands for: an attacker by the article's account.
  var attackers: [Reference] = []

  init(_ entities: [Entity]) { self.entities = entities }

  /// The number of the sentence that is read now.
  var sentence: Int { named.count }

  /// Notes what the sentence names, after it was read.
  mutating func close(naming found: [Int], subject: [Int]) {
    var seen: [Int] = []
    for entity in found {
      if counts[entity] == nil {
        switch entities[entity].kind {
        case .person: people.append(entity)
        case .organisation: bodies.append(entity)
        case .country: countries.append(entity)
        default: break
        }
      }
      counts[entity, default: 0] += 1
      latest[entity] = named.count
      if !seen.contains(entity), seen.count < 24 { seen.append(entity) }
    }
    for list in [\Discourse.people, \Discourse.bodies, \Discourse.countries]
    where self[keyPath: list].count > Self.remembered {
      self[keyPath: list].removeFirst(self[keyPath: list].count - Self.remembered)
    }
    let persons = seen.filter { entities[$0].kind == .person }
    if persons.count == 2 { pair = persons }
    named.append(seen)
    subjects.append(subject)
  }

  private var lastUnnamed: (reference: Reference, sentence: Int)?

  mutating func note(speakers: [Reference]) {
    guard let last = speakers.last else { return }
    lastVoice = last.isVoice || last.entity == nil ? (last, sentence) : nil
    if let entity = last.entity {
      speaker = (entity, sentence)
      lastUnnamed = nil
    } else {
      lastUnnamed = (last, sentence)
    }
  }

  private var lastVoice: (reference: Reference, sentence: Int)?

  /// The unnamed speaker of one of the last sentences, if nobody else spoke since.
  func voice(within sentences: Int) -> Reference? {
    guard let last = lastVoice, sentence - last.sentence <= sentences else { return nil }
    return last.reference
  }

  /// The unnamed speakers of one of the last sentences, if nobody else spoke since.
  func unnamed(within sentences: Int) -> Reference? {
    guard let last = lastUnnamed, sentence - last.sentence <= sentences else { return nil }
    return last.reference
  }

  /// The entities of a kind in the last sentences, each once, the latest sentence first.
  func recent(_ kind: Kind, within sentences: Int) -> [Int] {
    var found: [Int] = []
    for past in named.suffix(sentences).reversed() {
      for entity in past where entities[entity].kind == kind && !found.contains(entity) {
        found.append(entity)
      }
    }
    return found
  }

  /// The subject of the latest of the last sentences that has one of a kind.
  func subject(_ kind: Kind, within sentences: Int) -> Int? {
    for (past, named) in zip(subjects, named).suffix(sentences).reversed() {
      let fitting = past.filter { entities[$0].kind == kind }
      if fitting.count == 1 { return fitting[0] }
      // Somebody else was spoken of since.
      if !fitting.isEmpty || named.contains(where: { entities[$0].kind == kind }) { return nil }
    }
    return nil
  }
}
