/// What an archive knows of one entity.
package struct Dossier: Equatable, Sendable {
  /// An office or a country that articles gave it, and when.
  package struct Role: Equatable, Sendable {
    /// The office, with its country.
    package let text: String
    /// The first and the last day of articles that say so; nil if those have none.
    package var first, last: CivilDate?
    /// How many articles say so.
    package var articles: Int
  }

  /// The entity.
  package var subject: Facet
  /// How many articles name it; nil until they are counted.
  package var articles: Int?
  /// Names that articles use, most used first.
  package var names: [String] = []
  /// Its offices, latest first.
  package var roles: [Role] = []
  /// The first and the last day of publication.
  package var first, last: CivilDate?
  /// Articles a month, in order.
  package var months: [Facet] = []
  /// What it appears with most, by kind.
  package var companions: [Facet] = []
  /// Events that it takes part in, the newest first.
  package var events: [InsightRow] = []
  /// What it said.
  package var quotes: [InsightRow] = []
  /// Sentences that name it.
  package var mentions: [InsightRow] = []
  /// The number of articles in which names, roles and sentences were looked for.
  package var read = 0

  /// A dossier with nothing in it yet.
  package init(subject: Facet) { self.subject = subject }
}
