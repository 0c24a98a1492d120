/// Facts in words: `Lee Jong-sup met Mariusz Błaszczak`.
package enum InsightWords {
  /// Names, separated by commas.
  package static func names(_ parties: [Party]) -> String {
    parties.map(\.name).joined(separator: ", ")
  }

  /// What the actor did: `met`, `is to meet`.
  package static func did(_ event: InsightEvent) -> String {
    var (past, infinitive) = verb(event)
    if event.counterpart.isEmpty, event.place.isEmpty,
      !event.type.isSymmetric || event.actor.count < 2
    {
      past = withoutPreposition(past)
      infinitive = withoutPreposition(infinitive)
    }
    return switch event.status {
    case .happened, .ongoing: past
    case .planned: "is to \(infinitive)"
    case .proposed: "may \(infinitive)"
    case .denied: "denies it \(past)"
    }
  }

  /// `agreed with` before nobody is `agreed`.
  private static func withoutPreposition(_ verb: String) -> String {
    verb.split(separator: " ").first.map(String.init) ?? verb
  }

  private static func verb(_ event: InsightEvent) -> (past: String, infinitive: String) {
    switch event.type {
    case .meet: ("met", "meet")
    case .visit: ("visited", "visit")
    case .call: ("called", "call")
    case .agree: ("agreed with", "agree with")
    case .supply: ("supplied", "supply")
    case .deploy where event.mode == "withdraw": ("withdrew from", "withdraw from")
    case .deploy: ("deployed to", "deploy to")
    case .attack: ("attacked", "attack")
    case .sanction: ("sanctioned", "sanction")
    case .accuse: ("accused", "accuse")
    case .warn: ("warned", "warn")
    case .detain where event.mode == "out": ("released", "release")
    case .detain: ("detained", "detain")
    case .appoint where event.mode == "out": ("removed", "remove")
    case .appoint: ("appointed", "appoint")
    }
  }

  /// Actor, deed and counterpart. Who is not named is `somebody`; both sides of a meeting may stand
  /// on one.
  package static func sentence(_ event: InsightEvent) -> [(text: String, isParty: Bool)] {
    var (actor, counterpart) = (event.actor, event.counterpart)
    if event.type.isSymmetric, counterpart.isEmpty, actor.count > 1 {
      counterpart = Array(actor.dropFirst())
      actor = [actor[0]]
    }
    var pieces: [(text: String, isParty: Bool)] = [
      (actor.isEmpty ? "somebody" : names(actor), !actor.isEmpty), (did(event), false),
    ]
    if !counterpart.isEmpty {
      pieces.append((names(counterpart), true))
    } else if event.type == .visit || event.type == .deploy || event.type == .attack {
      pieces.append((names(event.place), true))
    }
    return pieces.filter { !$0.text.isEmpty }
  }

  /// How many of what, for how much.
  package static func goods(_ deal: Deal) -> String {
    var item = deal.item ?? deal.weapons.joined(separator: ", ")
    if item.isEmpty { item = "something" }
    let number = deal.quantity.map { " (\($0))" } ?? ""
    return item + (item.contains(where: \.isNumber) && deal.item != nil ? "" : number)
  }

  /// All words by which a row is narrowed.
  static func all(of row: InsightRow) -> String {
    var words = [row.words, row.article.source ?? ""]
    words += row.parties.flatMap { [$0.name, $0.country?.rawValue ?? ""] }
    if let event = row.event {
      words += [event.type.name, event.status.rawValue, event.object ?? "", did(event)]
    }
    if case .deal(let deal, _) = row.fact {
      words += [deal.item ?? "", deal.status.rawValue, deal.value?.text ?? ""] + deal.weapons
    }
    return words.joined(separator: "\n")
  }
}
