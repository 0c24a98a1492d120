import ReaderModel

/// The encoding of ``Insights`` at the end of an ``AnnotationRecord``. A party that is an entity of the
/// annotation is stored as its number.
struct InsightRecord {
  private let entities: [Entity]
  private let numbers: [String: Int]

  /// For an annotation with `entities`.
  init(_ entities: [Entity]) {
    self.entities = entities
    numbers = Dictionary(
      entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Writing

  func write(_ insights: Insights, to writer: inout RecordWriter) {
    writer.write(insights.events) { writer, event in
      writer.write(Codes.number(of: event.type))
      writer.write(Codes.number(of: event.status))
      write([event.actor, event.counterpart, event.place], to: &writer)
      writer.write(event.object)
      writer.write(event.date)
      writer.write(event.mode)
      write([event.attribution.map { [$0] } ?? []], to: &writer)
      writer.write(event.rule)
      writer.write(event.evidence, Self.write)
    }
    writer.write(insights.quotes) { writer, quote in
      write([quote.speaker], to: &writer)
      writer.write(quote.kind == .direct ? 0 : 1)
      writer.write(quote.spans, Self.write)
    }
    writer.write(insights.deals) { writer, deal in
      write([deal.supplier, deal.recipient], to: &writer)
      writer.write(deal.item)
      writer.write(deal.weapons) { $0.write($1) }
      writer.write(deal.quantity)
      writer.write(deal.value.map { [$0] } ?? []) {
        $0.write($1.text)
        $0.write($1.amount)
        $0.write($1.currency)
      }
      writer.write(Codes.number(of: deal.status) << 1 | (deal.isMilitary ? 1 : 0))
      writer.write(deal.event)
      writer.write(deal.evidence, Self.write)
    }
    writer.write(insights.timeline) { writer, entry in
      writer.write(entry.date)
      writer.write(entry.isPlanned ? 1 : 0)
      Self.write(&writer, entry.sentence)
    }
  }

  private func write(_ lists: [[Party]], to writer: inout RecordWriter) {
    for list in lists { writer.write(list) { write($1, to: &$0) } }
  }

  /// Writes 1 and more for an entity, 0 before all else.
  private func write(_ party: Party, to writer: inout RecordWriter) {
    let number = party.entity.flatMap { numbers[$0] }
    if let number, party == Party(entities[number]) { return writer.write(number + 1) }
    writer.write(0)
    writer.write(Codes.number(of: party.kind))
    writer.write(party.name)
    writer.write(party.country?.rawValue)
    writer.write(number)
  }

  private static func write(_ writer: inout RecordWriter, _ span: TextSpan) {
    writer.write(FieldCode.number(of: span.field))
    writer.write(span.range)
  }

  // MARK: Reading

  func insights(_ reader: inout RecordReader) throws(RecordReader.Unreadable) -> Insights {
    let events = try reader.list { reader throws(RecordReader.Unreadable) in try event(&reader) }
    let quotes = try reader.list { reader throws(RecordReader.Unreadable) in
      Quote(
        speaker: try parties(&reader),
        kind: try reader.number() == 0 ? .direct : .indirect, spans: try reader.list(Self.span))
    }
    let deals = try reader.list { reader throws(RecordReader.Unreadable) in try deal(&reader) }
    guard deals.allSatisfy({ events.indices.contains($0.event) }) else {
      throw RecordReader.Unreadable()
    }
    return Insights(
      events: events, quotes: quotes, deals: deals,
      timeline: try reader.list { reader throws(RecordReader.Unreadable) in
        TimelineEntry(
          date: try reader.text(), isPlanned: try reader.number() == 1,
          sentence: try Self.span(&reader))
      })
  }

  private func event(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> InsightEvent {
    let type: EventType = try Codes.value(try reader.number())
    let status: EventStatus = try Codes.value(try reader.number())
    let (actor, counterpart, place) =
      (try parties(&reader), try parties(&reader), try parties(&reader))
    return InsightEvent(
      type: type, actor: actor, counterpart: counterpart, object: try reader.optionalText(),
      place: place, date: try reader.optionalText(), status: status,
      mode: try reader.optionalText(), attribution: try parties(&reader).first,
      rule: try reader.text(), evidence: try evidence(&reader))
  }

  private func deal(_ reader: inout RecordReader) throws(RecordReader.Unreadable) -> Deal {
    let (supplier, recipient) = (try parties(&reader), try parties(&reader))
    let item = try reader.optionalText()
    let weapons = try reader.list { reader throws(RecordReader.Unreadable) in try reader.text() }
    let quantity = try reader.optionalNumber()
    let values = try reader.list { reader throws(RecordReader.Unreadable) in
      Deal.Value(
        text: try reader.text(), amount: try reader.number(), currency: try reader.text())
    }
    let code = try reader.number()
    return Deal(
      supplier: supplier, recipient: recipient, item: item, weapons: weapons, quantity: quantity,
      value: values.first, status: try Codes.value(code >> 1), isMilitary: code & 1 == 1,
      event: try reader.number(), evidence: try evidence(&reader))
  }

  private func evidence(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> [TextSpan] {
    let spans = try reader.list(Self.span)
    guard !spans.isEmpty else { throw RecordReader.Unreadable() }
    return spans
  }

  private func parties(_ reader: inout RecordReader) throws(RecordReader.Unreadable) -> [Party] {
    try reader.list { reader throws(RecordReader.Unreadable) in
      let number = try reader.number()
      guard number == 0 else {
        guard entities.indices.contains(number - 1), let party = Party(entities[number - 1]) else {
          throw RecordReader.Unreadable()
        }
        return party
      }
      let kind: Party.Kind = try Codes.value(try reader.number())
      let name = try reader.text()
      let country = try reader.optionalText().map(CountryCode.init(rawValue:))
      let entity = try reader.optionalNumber()
      guard entity.map(entities.indices.contains) ?? true else { throw RecordReader.Unreadable() }
      return Party(name: name, kind: kind, country: country, entity: entity.map { entities[$0].id })
    }
  }

  private static func span(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> TextSpan {
    TextSpan(field: try FieldCode.field(reader.number()), range: try reader.range())
  }
}

/// The numbers of cases in archives: their places, so new cases come last.
private enum Codes {
  static func number<Value: CaseIterable & Equatable>(of value: Value) -> Int {
    Value.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }

  static func value<Value: CaseIterable>(
    _ number: Int
  ) throws(RecordReader.Unreadable) -> Value where Value.AllCases == [Value] {
    guard Value.allCases.indices.contains(number) else { throw RecordReader.Unreadable() }
    return Value.allCases[number]
  }
}
