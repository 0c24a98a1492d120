import GRDB
package import ReaderModel

/// What the archive knows of one entity.
extension ArticleStore {
  /// The articles in which names, offices and sentences are looked for.
  private static let dossierArticles = 200
  private static let dossierRows = 30
  /// Two hundred years.
  private static let mostMonths = 2400

  /// Collects what is known of `subject`: counts from the whole archive, the rest from the newest
  /// articles that name it.
  package func dossier(of subject: Facet) throws(StoreError) -> Dossier {
    try counted(try beginning(ofDossier: subject))
  }

  /// What the newest articles say of `subject`, which takes no longer in a large archive.
  package func beginning(ofDossier subject: Facet) throws(StoreError) -> Dossier {
    var dossier = Dossier(subject: subject)
    guard let query = query(for: subject) else { return dossier }
    var reader = DossierReader(dossier, by: rules)
    for row in try rows(matching: query, from: .top, limit: Self.dossierArticles) {
      if let article = try article(row.id) { reader.read(article, listedAs: row) }
    }
    dossier = reader.finished()
    dossier.events = try facts(.events, of: query)
    dossier.quotes = try facts(.quotes, of: query)
    return dossier
  }

  /// The dossier with what all articles say: how many there are, when, and what else they name.
  package func counted(_ dossier: Dossier) throws(StoreError) -> Dossier {
    var dossier = dossier
    let subject = dossier.subject
    guard let query = query(for: subject) else { return dossier }
    dossier.articles = try count(matching: query)
    dossier.months = try months(of: query)
    for kind in Kind.entities where kind.traits.facet != nil {
      dossier.companions += try facets(kind, matching: query, narrowedBy: "", limit: 9)
        .filter { $0.kind != subject.kind || $0.name != subject.name }
    }
    var dated = query
    dated.filter = .and([query.filter, .published(from: nil, through: nil)])
    dated.order = .oldest
    dossier.first = try rows(matching: dated, from: .top, limit: 1).first?.published.day
    return dossier
  }

  /// The months of a result's publications in the order of time, at most ``mostMonths``.
  package func months(of query: ArticleQuery) throws(StoreError) -> [Facet] {
    try facets(.month, matching: query, narrowedBy: "", limit: Self.mostMonths)
      .sorted { $0.name < $1.name }
  }

  private func query(for subject: Facet) -> ArticleQuery? {
    subject.kind.filter(for: subject, by: rules).map { ArticleQuery(filter: $0) }
  }

  private func facts(_ list: InsightList, of query: ArticleQuery) throws(StoreError) -> [InsightRow]
  {
    Array(
      try insights(InsightRequest(list, of: query, limit: Self.dossierRows)).rows
        .prefix(Self.dossierRows))
  }
}
