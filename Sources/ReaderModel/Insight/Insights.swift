/// An article as facts with evidence.
package struct Insights: Equatable, Sendable {
  /// What happened, in the order of the best evidence.
  package var events: [InsightEvent]
  /// What was said, in order.
  package var quotes: [Quote]
  /// What was supplied, in the order of its events.
  package var deals: [Deal]
  /// Dated sentences by date, those of the past first.
  package var timeline: [TimelineEntry]

  /// Nothing.
  package static let empty = Insights()

  /// What was found.
  package init(
    events: [InsightEvent] = [], quotes: [Quote] = [], deals: [Deal] = [],
    timeline: [TimelineEntry] = []
  ) {
    self.events = events
    self.quotes = quotes
    self.deals = deals
    self.timeline = timeline
  }
}
