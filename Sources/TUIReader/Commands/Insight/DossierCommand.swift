import Archive
import ArgumentParser
import ReaderModel
import Text

/// `tuireader dossier NAME`: what the archive knows of one entity.
struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Print what is known of a person, organisation, country, place or weapon.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "What the name is, if it is several things.") var kind: Facet.Kind?
  @Flag(help: "Print a JSON object.") var json = false
  @Argument(help: "A name; the one that most articles have is taken.") var name: [String]

  func validate() throws {
    if name.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Name somebody or something.")
    }
    if let kind, kind.traits.entity == nil {
      throw ValidationError("--kind is person, organisation, country, place or weapon.")
    }
  }

  func run() throws {
    let store = try archive.openExisting()
    let typed = name.joined(separator: " ")
    guard let subject = try subject(typed, in: store) else {
      var nothing = NothingMatches()
      nothing.description = "no article names ‘\(TerminalText.sanitised(typed))’"
      throw nothing
    }
    let dossier = try store.dossier(of: subject)
    var output = StandardStream.output()
    if json {
      try output.write(line: DossierJSON.object(dossier).line)
    } else {
      for line in DossierText.lines(dossier) {
        try output.write(line: TerminalText.sanitised(line))
      }
    }
    try output.flush()
  }

  /// The value of that name which most articles have.
  private func subject(_ typed: String, in store: ArticleStore) throws -> Facet? {
    let kinds = kind.map { [$0] } ?? Kind.entities.filter { $0.traits.facet != nil }
    let countries = try QueryArgument.countries().codes(meantBy: typed)
    var best: Facet?
    for kind in kinds {
      let found = try store.facetPage(
        kind, matching: .everything, narrowedBy: typed,
        countries: kind == .country ? countries : [],
        limit: 1
      ).values.first
      if let found, found.articles > best?.articles ?? 0 { best = found }
    }
    return best
  }
}

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
