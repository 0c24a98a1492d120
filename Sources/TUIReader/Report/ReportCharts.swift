import ReaderModel
import Text

/// Charts of a report, as inline SVG and tables.
enum ReportCharts {
  // MARK: Time

  /// A column for every month from the first to the last.
  static func months(_ months: [Facet]) -> String {
    let series = MonthSeries(months).months
    guard series.count > 1, let first = series.first, let last = series.last else { return "" }
    let largest = max(1, series.map(\.articles).max() ?? 1)
    let (width, height) = (720.0, 120.0)
    let step = width / Double(series.count)
    let columns = series.enumerated().filter { $0.element.articles > 0 }.map { index, month in
      let tall = max(1.5, Double(month.articles) / Double(largest) * (height - 14))
      return """
        <rect x="\(number(Double(index) * step))" y="\(number(height - tall))" \
        width="\(number(max(0.6, step * 0.8)))" height="\(number(tall))">\
        <title>\(month.name): \(month.articles)</title></rect>
        """
    }
    return """
      <figure><svg viewBox="0 0 720 140" role="img" aria-label="Articles by month">
      <line x1="0" y1="120" x2="720" y2="120"/>
      \(columns.joined(separator: "\n"))
      <text x="0" y="136">\(first.name)</text><text x="720" y="136" text-anchor="end">\(last.name)</text>
      <text x="0" y="10">\(largest)</text>
      </svg><figcaption>Articles by month of publication.</figcaption></figure>
      """
  }

  // MARK: Bars

  /// A bar for every value.
  static func bars(_ facets: [Facet]) -> String {
    let largest = max(1, facets.map(\.articles).max() ?? 1)
    let rows = facets.map { facet in
      let share = number(Double(facet.articles) / Double(largest) * 100)
      return """
        <tr><th scope="row">\(ReportText.escaped(facet.name))</th><td class="bar">\
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
        <rect width="\(share)" height="10"/></svg></td><td class="n">\(grouped(facet.articles))</td></tr>
        """
    }
    return "<table class=\"bars\">\n\(rows.joined(separator: "\n"))\n</table>"
  }

  // MARK: Who met whom

  private static let mostParties = 12

  /// How often the parties that met most met each other; empty if nobody did.
  static func matrix(_ events: [InsightRow]) -> String {
    var pairs: [Set<String>: Int] = [:]
    var total: [String: Int] = [:]
    // Of several spellings the one that comes first is shown.
    var shown: [String: String] = [:]
    func key(_ name: String) -> String {
      let key = FacetKey.squashed(name)
      shown[key] = shown[key] ?? name
      return key
    }
    for event in events.compactMap(\.event) where isMeeting(event) {
      for pair in Set(Self.pairs(of: event).map { Set($0.map(key)) }) where pair.count == 2 {
        pairs[pair, default: 0] += 1
        for party in pair { total[party, default: 0] += 1 }
      }
    }
    let names = total.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostParties)
      .map(\.key)
    guard names.count > 1 else { return "" }
    let largest = max(1, pairs.values.max() ?? 1)
    let head = names.indices.map { "<th scope=\"col\" class=\"n\">\($0 + 1)</th>" }.joined()
    let rows = names.enumerated().map { index, name in
      let cells = names.map { other -> String in
        guard let count = pairs[[name, other]], name != other else { return "<td></td>" }
        let strength = 15 + 70 * count / largest
        return """
          <td class="n" style="background:color-mix(in srgb,var(--mark) \(strength)%,transparent)">\(count)</td>
          """
      }
      return
        "<tr><th scope=\"row\">\(index + 1). \(ReportText.escaped(shown[name] ?? name))</th>\(cells.joined())</tr>"
    }
    return """
      <div class="wide"><table class="matrix"><thead><tr><td></td>\(head)</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>
      """
  }

  /// Whether parties met or called each other, and have done so.
  private static func isMeeting(_ event: InsightEvent) -> Bool {
    [.meet, .call].contains(event.type) && [.happened, .ongoing].contains(event.status)
  }

  /// The names of those who met. Places met nobody.
  private static func pairs(of event: InsightEvent) -> [[String]] {
    func names(_ parties: [Party]) -> [String] { parties.filter { $0.kind != .place }.map(\.name) }
    let (ones, others) = (names(event.actor), names(event.counterpart))
    if !others.isEmpty { return ones.flatMap { one in others.map { [one, $0] } } }
    return ones.indices.flatMap { place in ones[(place + 1)...].map { [ones[place], $0] } }
  }

  /// A number with one decimal, without the zone's comma.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
