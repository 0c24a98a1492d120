/// Converts insights to the documented JSON objects.
package enum InsightJSON {
  /// The members `events`, `quotes`, `deals` and `timeline`. Offsets are UTF-8 bytes; a span outside
  /// the text is an object with its `field`.
  package static func members(_ insights: Insights) -> [JSONValue.Member] {
    [
      .init("events", .array(insights.events.enumerated().map { event($1, number: $0) })),
      .init("quotes", .array(insights.quotes.enumerated().map { quote($1, number: $0) })),
      .init("deals", .array(insights.deals.enumerated().map { deal($1, number: $0) })),
      .init(
        "timeline",
        .array(
          insights.timeline.map {
            .object([
              .init("date", .string($0.date)), .init("planned", .bool($0.isPlanned)),
              .init("sentence", span($0.sentence)),
            ])
          })),
    ]
  }

  private static func event(_ event: InsightEvent, number: Int) -> JSONValue {
    .object([
      .init("id", .string("E\(number + 1)")), .init("type", .string(event.type.rawValue)),
      .init("actor", parties(event.actor)), .init("counterpart", parties(event.counterpart)),
      .init("object", .text(event.object)), .init("place", parties(event.place)),
      .init("date", .text(event.date)), .init("status", .string(event.status.rawValue)),
      .init("mode", .text(event.mode)),
      .init("attribution", event.attribution.map(party) ?? .null),
      .init("rule", .string(event.rule)), .init("evidence", .array(event.evidence.map(span))),
    ])
  }

  private static func quote(_ quote: Quote, number: Int) -> JSONValue {
    .object([
      .init("id", .string("Q\(number + 1)")), .init("speaker", parties(quote.speaker)),
      .init("kind", .string(quote.kind.rawValue)), .init("spans", .array(quote.spans.map(span))),
    ])
  }

  private static func deal(_ deal: Deal, number: Int) -> JSONValue {
    .object([
      .init("id", .string("D\(number + 1)")), .init("event", .string("E\(deal.event + 1)")),
      .init("supplier", parties(deal.supplier)), .init("recipient", parties(deal.recipient)),
      .init("item", .text(deal.item)),
      .init("weapons", .array(deal.weapons.map(JSONValue.string))),
      .init("quantity", deal.quantity.map(JSONValue.number) ?? .null),
      .init("value", deal.value.map(value) ?? .null),
      .init("status", .string(deal.status.rawValue)),
      .init("domain", .string(deal.isMilitary ? "military" : "civil")),
      .init("evidence", .array(deal.evidence.map(span))),
    ])
  }

  private static func value(_ value: Deal.Value) -> JSONValue {
    .object([
      .init("text", .string(value.text)), .init("amount", .number(value.amount)),
      .init("currency", .string(value.currency)),
    ])
  }

  private static func parties(_ parties: [Party]) -> JSONValue { .array(parties.map(party)) }

  private static func party(_ party: Party) -> JSONValue {
    .object([
      .init("name", .string(party.name)), .init("kind", .string(party.kind.rawValue)),
      .init("country", .text(party.country?.rawValue)), .init("ref", .text(party.entity)),
    ])
  }

  private static func span(_ span: TextSpan) -> JSONValue {
    let numbers = [JSONValue.number(span.range.lowerBound), .number(span.range.upperBound)]
    if span.field == .text { return .array(numbers) }
    return .object([
      .init("field", .string(span.field.label)), .init("start", numbers[0]),
      .init("end", numbers[1]),
    ])
  }
}
