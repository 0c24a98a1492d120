import ReaderModel
import Text

/// Facts as lines, JSON objects and records of a table.
enum FactTable {
  private typealias Column = (name: String, value: @Sendable (InsightRow) -> String)

  // MARK: Lines

  /// A fact with its date, its article and the sentence that says so.
  static func line(_ row: InsightRow) -> String {
    let fact: [String] =
      switch row.fact {
      case .event(let event): [event.type.rawValue, sentence(event), tail(event)]
      case .deal(let deal, _): [deal.status.rawValue, self.deal(deal)]
      case .quote(let quote): [InsightWords.names(quote.speaker)]
      case .moment(let entry): entry.isPlanned ? ["planned"] : []
      }
    let parts = [row.toldDate ?? "—"] + fact + [row.markedWords, row.article.id.rawValue]
    return parts.filter { !$0.isEmpty }.map { TerminalText.sanitised($0) }.joined(separator: " · ")
  }

  private static func sentence(_ event: InsightEvent) -> String {
    InsightWords.sentence(event).map(\.text).joined(separator: " ")
  }

  private static func tail(_ event: InsightEvent) -> String {
    let place = event.place.isEmpty ? "" : "at " + InsightWords.names(event.place)
    return [event.object ?? "", place].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func deal(_ deal: Deal) -> String {
    let supplier = deal.supplier.isEmpty ? "?" : InsightWords.names(deal.supplier)
    let recipient = deal.recipient.isEmpty ? "?" : InsightWords.names(deal.recipient)
    let value = deal.value.map { ", \($0.text)" } ?? ""
    return "\(supplier) → \(recipient): \(InsightWords.goods(deal))\(value)"
  }

  // MARK: JSON

  /// The article, and the fact in the form of `annotate`.
  static func object(_ row: InsightRow) -> JSONValue {
    let fact: JSONValue.Member =
      switch row.fact {
      case .event(let event): .init("event", InsightJSON.event(event))
      case .deal(let deal, _): .init("deal", InsightJSON.deal(deal))
      case .quote(let quote): .init("quote", InsightJSON.quote(quote))
      case .moment(let entry): .init("entry", InsightJSON.entry(entry))
      }
    return .object([
      .init("article", .string(row.article.id.rawValue)),
      .init("title", .string(row.article.title)), .init("source", .text(row.article.source)),
      .init("published", .text(row.article.published.iso)), .init("date", .text(row.toldDate)),
      fact,
      .init("words", .string(row.words)),
    ])
  }

  // MARK: Tables

  /// The names of the columns.
  static func header(_ list: InsightList) -> String {
    columns(list).map(\.name).joined(separator: ",")
  }

  /// A fact as a record of RFC 4180.
  static func record(_ row: InsightRow, _ list: InsightList) -> String {
    columns(list).map { CSVField.text($0.value(row)) }.joined(separator: ",")
  }

  private static func columns(_ list: InsightList) -> [Column] {
    head + own(list) + tail
  }

  private static let head: [Column] = [("date", { $0.toldDate ?? "" })]

  private static let tail: [Column] = [
    ("words", { $0.words }), ("article", { $0.article.id.rawValue }),
    ("published", { $0.article.published.iso ?? "" }), ("title", { $0.article.title }),
    ("source", { $0.article.source ?? "" }),
  ]

  private static func own(_ list: InsightList) -> [Column] {
    switch list {
    case .events:
      [
        ("type", { $0.event?.type.rawValue ?? "" }), ("actor", { names($0.event?.actor) }),
        ("counterpart", { names($0.event?.counterpart) }), ("object", { $0.event?.object ?? "" }),
        ("place", { names($0.event?.place) }), ("status", { $0.event?.status.rawValue ?? "" }),
        ("attribution", { $0.event?.attribution?.name ?? "" }),
      ]
    case .deals:
      [
        ("supplier", { names($0.deal?.supplier) }), ("recipient", { names($0.deal?.recipient) }),
        ("item", { $0.deal?.item ?? "" }),
        ("weapons", { $0.deal?.weapons.joined(separator: "; ") ?? "" }),
        ("quantity", { $0.deal?.quantity.map(String.init) ?? "" }),
        ("amount", { $0.deal?.value.map { String($0.amount) } ?? "" }),
        ("currency", { $0.deal?.value?.currency ?? "" }),
        ("status", { $0.deal?.status.rawValue ?? "" }),
      ]
    case .quotes:
      [
        ("speaker", { names($0.parties) }),
        ("kind", { if case .quote(let quote) = $0.fact { quote.kind.rawValue } else { "" } }),
      ]
    case .timeline: [("planned", { $0.isPlanned ? "1" : "0" })]
    }
  }

  private static func names(_ parties: [Party]?) -> String {
    (parties ?? []).map(\.name).joined(separator: "; ")
  }
}

extension InsightRow {
  /// The deal, if it is one.
  fileprivate var deal: Deal? { if case .deal(let deal, _) = fact { deal } else { nil } }
}
