extension InsightRow {
  /// The event; nil for quotes and dates.
  package var event: InsightEvent? {
    switch fact {
    case .event(let event), .deal(_, let event): event
    case .quote, .moment: nil
    }
  }

  /// Who takes part; for a quote, who speaks.
  package var parties: [Party] {
    switch fact {
    case .event(let event): event.actor + event.counterpart + event.place
    case .deal(let deal, let event): deal.supplier + deal.recipient + event.place
    case .quote(let quote): quote.speaker
    case .moment: []
    }
  }

  /// The sentences that say so.
  package var evidence: [TextSpan] {
    switch fact {
    case .event(let event): event.evidence
    case .deal(let deal, _): deal.evidence
    case .quote(let quote): quote.spans
    case .moment(let entry): [entry.sentence]
    }
  }

  /// When it happened, as the article says; nil if it does not. A quote is as old as its article.
  package var toldDate: String? {
    switch fact {
    case .event(let event), .deal(_, let event): event.date
    case .moment(let entry): entry.date
    case .quote: article.published.day?.description
    }
  }

  /// The words, in marks if they are somebody's own.
  package var markedWords: String {
    if case .quote(let quote) = fact, quote.kind == .direct { return "“\(words)”" }
    return words
  }

  /// When it happened, else when it was published; nil if neither is known.
  package var date: String? {
    toldDate ?? article.published.day?.description
  }

  /// Whether it has yet to happen.
  package var isPlanned: Bool {
    switch fact {
    case .moment(let entry): entry.isPlanned
    case .event(let event), .deal(_, let event):
      event.status == .planned || event.status == .proposed
    case .quote: false
    }
  }
}
