/// What the pane of facts shows.
package enum InsightContent: Equatable, Sendable {
  case list(InsightList)
  case dossier(Facet)

  /// The heading of the pane.
  package var title: String {
    switch self {
    case .list(.events): "Ledger"
    case .list(.deals): "Deals"
    case .list(.quotes): "Quotes"
    case .list(.timeline): "Timeline"
    case .dossier(let subject): "Dossier: \(subject.name)"
    }
  }
}

/// How facts are put together.
package enum InsightGrouping: Sendable {
  case none, pair, type, month

  /// The next one that makes sense in a list.
  func next(in content: InsightContent?) -> InsightGrouping {
    guard case .list(let list) = content else { return .none }
    let all: [InsightGrouping] =
      switch list {
      case .events: [.none, .pair, .type, .month]
      case .deals: [.none, .pair, .month]
      case .quotes: [.none, .pair]
      case .timeline: [.none]
      }
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The words for the title.
  package var label: String {
    switch self {
    case .none: ""
    case .pair: "by who"
    case .type: "by act"
    case .month: "by month"
    }
  }
}

/// The order of facts.
package enum InsightOrder: Sendable {
  case result, date, value, recipient, weapon

  /// The next one that makes sense in a list.
  func next(in content: InsightContent?) -> InsightOrder {
    guard case .list(let list) = content else { return .result }
    let all: [InsightOrder] =
      switch list {
      case .events: [.result, .date]
      case .deals: [.result, .date, .value, .recipient, .weapon]
      case .quotes, .timeline: [.result]
      }
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The words for the title.
  package var label: String {
    switch self {
    case .result: ""
    case .date: "by date"
    case .value: "by value"
    case .recipient: "by recipient"
    case .weapon: "by item"
    }
  }
}
