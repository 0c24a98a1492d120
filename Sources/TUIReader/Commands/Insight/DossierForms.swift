import ReaderModel
import Text

/// A dossier as lines.
enum DossierText {
  static func lines(_ dossier: Dossier) -> [String] {
    let subject = dossier.subject
    let days = [dossier.first, dossier.last].compactMap { $0?.description }
    var lines = [
      "\(subject.name) · \(subject.kind.rawValue) · \(grouped(dossier.articles ?? 0, "article")) · "
        + (days.isEmpty ? "undated" : days.joined(separator: " – "))
    ]
    func section(_ title: String, _ entries: [String]) {
      if !entries.isEmpty { lines += ["", title] + entries.map { "  " + $0 } }
    }
    section("Also called", dossier.names.isEmpty ? [] : [dossier.names.joined(separator: " · ")])
    section(
      "Offices and countries",
      dossier.roles.map { role in
        let days = [role.first, role.last].compactMap { $0?.description }
        return [role.text, Set(days).sorted().joined(separator: " – "), "\(role.articles)"]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      })
    for kind in Kind.entities {
      section(
        "With: \(kind.traits.heading.lowercased())",
        dossier.companions.filter { $0.kind == kind }.map { "\($0.articles)\t\($0.name)" })
    }
    section("Takes part in", dossier.events.map(FactTable.line))
    section("Says", dossier.quotes.map(FactTable.line))
    section("Is named in", dossier.mentions.map(FactTable.line))
    return lines
  }
}

/// A dossier as a JSON object.
enum DossierJSON {
  static func object(_ dossier: Dossier) -> JSONValue {
    let subject = dossier.subject
    return .object([
      .init("name", .string(subject.name)), .init("kind", .string(subject.kind.rawValue)),
      .init("country", .text(subject.country?.rawValue)),
      .init("articles", .number(dossier.articles ?? 0)),
      .init("first", .text(dossier.first?.description)),
      .init("last", .text(dossier.last?.description)),
      .init("names", .array(dossier.names.map(JSONValue.string))),
      .init(
        "roles",
        .array(
          dossier.roles.map {
            .object([
              .init("role", .string($0.text)), .init("first", .text($0.first?.description)),
              .init("last", .text($0.last?.description)), .init("articles", .number($0.articles)),
            ])
          })),
      .init(
        "months",
        .array(
          dossier.months.map {
            .object([.init("month", .string($0.name)), .init("articles", .number($0.articles))])
          })),
      .init(
        "with",
        .array(
          dossier.companions.map {
            .object([
              .init("kind", .string($0.kind.rawValue)), .init("name", .string($0.name)),
              .init("articles", .number($0.articles)),
            ])
          })),
      .init("events", .array(dossier.events.map(FactTable.object))),
      .init("quotes", .array(dossier.quotes.map(FactTable.object))),
      .init("mentions", .array(dossier.mentions.map(FactTable.object))),
    ])
  }
}
