import Archive
import ArgumentParser
import ReaderModel
import Text

/// `tuireader facets [QUERY] --kind country`: counts the values in a result.
struct FacetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facets",
    abstract: "Count countries, people, organisations … in a result.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "What to count.") var kind: Facet.Kind = .country
  @Option(help: "List at most this many.") var limit: Int = 10_000
  @Flag(help: "Print a JSON object a line.") var json = false
  @OptionGroup var query: QueryArgument

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let query = try query.query(for: archive)
    let store = try archive.openExisting()
    let facets = try store.facets(kind, matching: query, narrowedBy: "", limit: limit)
    var output = StandardStream.output()
    for facet in facets { try output.write(line: json ? object(facet).line : text(facet)) }
    try output.flush()
    if facets.isEmpty { throw NothingMatches(query, in: store) }
  }

  /// `14<tab>Poland`, with the count first so that columns align.
  private func text(_ facet: Facet) -> String {
    let facts = [facet.role, kind == .country ? facet.country?.rawValue : nil].compactMap { $0 }
    let name = TerminalText.sanitised(facet.name)
    return "\(facet.articles)\t\(name)"
      + (facts.isEmpty ? "" : "\t" + TerminalText.sanitised(facts.joined(separator: ", ")))
  }

  private func object(_ facet: Facet) -> JSONValue {
    .object([
      .init("kind", .string(facet.kind.rawValue)), .init("value", .string(facet.name)),
      .init("country", .text(facet.country?.rawValue)), .init("role", .text(facet.role)),
      .init("count", .number(facet.articles)),
    ])
  }
}

extension Kind: ExpressibleByArgument {
  /// A kind that is counted, by its name.
  package init?(argument: String) {
    guard let kind = Kind(rawValue: argument), Kind.counted.contains(kind) else { return nil }
    self = kind
  }

  /// The names of the kinds that are counted.
  package static var allValueStrings: [String] { counted.map(\.rawValue) }
}
