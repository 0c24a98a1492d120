import Text

/// What names a row of an article, whoever annotated it: `MEET`, `Lee Jong-sup – Mariusz Błaszczak`.
package struct InsightLabel: Hashable, Sendable {
  /// The type of the event, or `QUOTE`.
  package let type: String
  /// The names of its parties.
  package let parties: String

  /// The label of those parties.
  package init(type: String, parties: String) {
    self.type = type
    self.parties = parties
  }

  /// The label of an event.
  package init(_ event: InsightEvent) {
    let sides = [event.actor, event.counterpart].map { side in
      side.map(\.name).sorted().joined(separator: ", ")
    }
    let ordered = event.type.isSymmetric ? sides.sorted() : sides
    self.init(type: event.type.rawValue, parties: ordered.joined(separator: " – "))
  }

  /// The label of a quote of `article`: its speaker, and how it begins.
  package init(_ quote: Quote, of article: ParsedArticle) {
    let words = quote.spans.first.map { String(article[$0.field].slice($0.range)) } ?? ""
    let beginning = String(words.unicodeScalars.prefix(60))
    let speaker = quote.speaker.map(\.name).joined(separator: ", ")
    self.init(type: "QUOTE", parties: "\(speaker): \(beginning)")
  }
}

extension Insights {
  /// The rest without events and quotes of those labels, and without deals of such events.
  func without(_ wrong: Set<InsightLabel>, of article: ParsedArticle) -> Insights {
    if wrong.isEmpty { return self }
    var rest = self
    var numbers: [Int: Int] = [:]
    rest.events = []
    for (number, event) in events.enumerated() where !wrong.contains(InsightLabel(event)) {
      numbers[number] = rest.events.count
      rest.events.append(event)
    }
    rest.quotes.removeAll { wrong.contains(InsightLabel($0, of: article)) }
    rest.deals = deals.compactMap { deal in
      numbers[deal.event].map { number in
        var deal = deal
        deal.event = number
        return deal
      }
    }
    return rest
  }
}
