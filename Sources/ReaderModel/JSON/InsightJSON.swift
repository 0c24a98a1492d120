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
          insights.timeline.map(entry))),
    ]
  }

  /// A dated sentence as an object.
  package static func entry(_ entry: TimelineEntry) -> JSONValue {
    .object([
      .init("date", .string(entry.date)), .init("planned", .bool(entry.isPlanned)),
      .init("sentence", span(entry.sentence)),
    ])
  }

  private static func id(_ letter: String, _ number: Int?) -> [JSONValue.Member] {
    number.map { [.init("id", .string("\(letter)\($0 + 1)"))] } ?? []
  }

  /// An event as an object, with its number among those of its article if that is known.
  package static func event(_ event: InsightEvent, number: Int? = nil) -> JSONValue {
    .object(
      id("E", number) + [
        .init("type", .string(event.type.rawValue)),
        .init("actor", parties(event.actor)), .init("counterpart", parties(event.counterpart)),
        .init("object", .text(event.object)), .init("place", parties(event.place)),
        .init("date", .text(event.date)), .init("status", .string(event.status.rawValue)),
        .init("mode", .text(event.mode)),
        .init("attribution", event.attribution.map(party) ?? .null),
        .init("rule", .string(event.rule)), .init("evidence", .array(event.evidence.map(span))),
      ])
  }

  /// A quote as an object, with its number if that is known.
  package static func quote(_ quote: Quote, number: Int? = nil) -> JSONValue {
    .object(
      id("Q", number) + [
        .init("speaker", parties(quote.speaker)),
        .init("kind", .string(quote.kind.rawValue)), .init("spans", .array(quote.spans.map(span))),
      ])
  }

  /// A deal as an object, with its number and that of its event if they are known.
  package static func deal(_ deal: Deal, number: Int? = nil) -> JSONValue {
    let event = number.map { _ in [JSONValue.Member("event", .string("E\(deal.event + 1)"))] }
    return .object(
      id("D", number) + (event ?? []) + [
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
