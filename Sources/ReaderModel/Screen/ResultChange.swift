/// A change of the query by the reader: filters, order, or folding.
struct ResultChange: Equatable, Sendable {
  var before: ResultQuery
  var after: ResultQuery

  /// What changed, for the status line: `filter Poland`, `2 filters`, `order`.
  func summary(_ setting: ScreenSetting) -> String {
    let gone = before.filters.filter { !after.filters.contains($0) }
    let new = after.filters.filter { !before.filters.contains($0) }
    switch gone.count + new.count {
    case 0: return before.order != after.order ? "order" : "one row for a story"
    case 1: return "filter \((gone + new)[0].label(setting.countries))"
    default: return "\(gone.count + new.count) filters"
    }
  }
}
