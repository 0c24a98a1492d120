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
    let subjects = try subjects(typed, in: store)
    guard let subject = subjects.first else {
      var nothing = NothingMatches()
      nothing.description = "no article names ‘\(TerminalText.sanitised(typed))’"
      throw nothing
    }
    try tell(subjects.dropFirst())
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

  /// The values of that name, that which most articles have first; those that have its words whole
  /// come before those that have them as a part.
  private func subjects(_ typed: String, in store: ArticleStore) throws -> [Facet] {
    let kinds = kind.map { [$0] } ?? Kind.entities.filter { $0.traits.facet != nil }
    let countries = try QueryArgument.countries().codes(meantBy: typed)
    let words = FacetKey.words(of: typed).map(\.joined)
    func isWhole(_ facet: Facet) -> Bool {
      let known = Set(FacetKey.words(of: facet.name).map(\.joined))
      return words.allSatisfy(known.contains)
        || facet.country.map(countries.contains) == true
          && facet.kind == .country
    }
    var found: [Facet] = []
    for kind in kinds {
      found += try store.facetPage(
        kind, matching: .everything, narrowedBy: typed,
        countries: kind == .country ? countries : [], limit: Self.candidates
      ).values
    }
    let whole = found.filter(isWhole)
    return (whole.isEmpty ? found : whole).enumerated()
      .sorted { ($1.element.articles, $0.offset) < ($0.element.articles, $1.offset) }
      .map(\.element)
  }

  /// Values of each kind that are looked at, and others that are named.
  private static let candidates = 12
  private static let othersNamed = 5

  /// Says who else has the name.
  private func tell(_ others: ArraySlice<Facet>) throws {
    if others.isEmpty { return }
    let names = others.prefix(Self.othersNamed).map {
      "\($0.name) (\($0.kind.rawValue), \($0.articles))"
    }
    let rest = others.count > names.count ? " …" : ""
    var errors = StandardStream.errors()
    try errors.write(
      line: "tuireader: also " + TerminalText.sanitised(names.joined(separator: ", ")) + rest)
    try errors.flush()
  }
}
