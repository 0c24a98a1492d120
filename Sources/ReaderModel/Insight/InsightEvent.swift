/// Something that happened, or will, between parties that the article names.
package struct InsightEvent: Equatable, Sendable {
  /// What sort of thing.
  package var type: EventType
  /// Who did it; both sides of a meeting may stand here.
  package var actor: [Party]
  /// With, to or against whom.
  package var counterpart: [Party]
  /// What was agreed, supplied or deployed, in the article's words; nil if it does not say.
  package var object: String?
  /// Where, if the article says so.
  package var place: [Party]
  /// When, as in ``DateMention/value``; nil if the article does not say.
  package var date: String?
  /// How real it is.
  package var status: EventStatus
  /// `withdraw` of forces, `out` of offices; nil otherwise.
  package var mode: String?
  /// Who says so, if not the article itself.
  package var attribution: Party?
  /// The row of the list of predicates that made it: `sell v`.
  package var rule: String
  /// The sentences that tell of it, the best first; never empty.
  package var evidence: [TextSpan]

  /// An event.
  package init(
    type: EventType, actor: [Party], counterpart: [Party], object: String? = nil,
    place: [Party] = [], date: String? = nil, status: EventStatus = .happened,
    mode: String? = nil, attribution: Party? = nil, rule: String, evidence: [TextSpan]
  ) {
    self.type = type
    self.actor = actor
    self.counterpart = counterpart
    self.object = object
    self.place = place
    self.date = date
    self.status = status
    self.mode = mode
    self.attribution = attribution
    self.rule = rule
    self.evidence = evidence
  }
}
