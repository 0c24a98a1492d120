import ReaderModel
import Text

/// A report as one HTML file that needs no network and no scripts.
struct ReportPage {
  let contents: ReportContents
  let citation: Citation
  /// The day on which it is made.
  let day: String

  /// The whole file.
  var html: String {
    let title = contents.query.isEmpty ? "All articles" : contents.query
    let body = [
      summary(title), section("When", ReportCharts.months(contents.months)), names,
      section("Who met whom", meetings), section("What happened", ledger),
      section("Deals", deals), section("Who said what", quotes), section("Dates", timeline),
      section("Sources", sources),
    ]
    return """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>\(ReportText.escaped(title)) – report</title>
      <style>
      \(ReportText.style)
      </style></head><body>
      \(body.filter { !$0.isEmpty }.joined(separator: "\n"))
      </body></html>

      """
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "<section><h2>\(title)</h2>\n\(body)</section>"
  }

  // MARK: Head

  private func summary(_ title: String) -> String {
    let parts = [
      grouped(contents.articles, "article"),
      contents.months.first.map { first in
        let last = contents.months.last?.name ?? first.name
        return first.name == last ? first.name : "\(first.name) to \(last)"
      },
      size(contents.events, "event", ReportContents.most.events),
      size(contents.deals, "deal", ReportContents.most.deals),
      size(contents.quotes, "quote", ReportContents.most.quotes),
    ]
    return """
      <header><h1>\(ReportText.escaped(title))</h1>
      <p class="dim">\(parts.compactMap { $0 }.joined(separator: " · ")) · made on \(day)</p></header>
      """
  }

  /// `41 events`; if there are more than a report has, `the first 400 events`.
  private func size(_ rows: [InsightRow], _ noun: String, _ most: Int) -> String {
    rows.count < most ? grouped(rows.count, noun) : "the first \(grouped(most, noun))"
  }

  private var names: String {
    let groups = [Kind.country, .person, .organisation, .weapon].compactMap { kind -> String? in
      let found = (contents.countries + contents.names).filter { $0.kind == kind }
      if found.isEmpty { return nil }
      return "<div><h3>\(kind.traits.heading)</h3>\n\(ReportCharts.bars(found))</div>"
    }
    return groups.isEmpty
      ? "" : section("Who and where", "<div class=\"columns\">\(groups.joined())</div>")
  }

  private var meetings: String { ReportCharts.matrix(contents.events) }

  // MARK: Facts

  private var ledger: String {
    table(contents.events) { row in
      guard let event = row.event else { return "" }
      let words = InsightWords.sentence(event).map { piece in
        piece.isParty
          ? "<strong>\(ReportText.escaped(piece.text))</strong>" : ReportText.escaped(piece.text)
      }
      let object = event.object.map { ": \(ReportText.escaped($0))" } ?? ""
      let status = event.status == .happened ? "" : " <small>(\(event.status.rawValue))</small>"
      return words.joined(separator: " ") + object + status + evidence(row)
    }
  }

  private var deals: String {
    guard !contents.deals.isEmpty else { return "" }
    let rows = contents.deals.map { row -> String in
      guard case .deal(let deal, _) = row.fact else { return "" }
      let cells = [
        row.date ?? "", InsightWords.names(deal.supplier), InsightWords.names(deal.recipient),
        InsightWords.goods(deal), deal.value?.text ?? "", deal.status.rawValue,
      ]
      return "<tr>" + cells.map { "<td>\(ReportText.escaped($0))</td>" }.joined()
        + "<td>\(reference(row))</td></tr>"
    }
    let heads = ["When", "Supplier", "Recipient", "What", "Value", "Status", ""]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    return """
      <div class="wide"><table><thead><tr>\(heads)</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>
      """
  }

  private var quotes: String {
    contents.quotes.map { row in
      let isDirect = if case .quote(let quote) = row.fact { quote.kind == .direct } else { false }
      let words = ReportText.escaped(row.words)
      return """
        <blockquote>\(isDirect ? "“\(words)”" : words)<br>
        <small>\(ReportText.escaped(InsightWords.names(row.parties))), \(row.date ?? "undated") \
        \(reference(row))</small></blockquote>
        """
    }.joined(separator: "\n")
  }

  private var timeline: String {
    let (past, planned) = (
      contents.moments.filter { !$0.isPlanned }, contents.moments.filter(\.isPlanned)
    )
    func rows(_ moments: [InsightRow]) -> String {
      table(moments) { "\(ReportText.escaped($0.words)) \(reference($0))" }
    }
    return rows(past) + (planned.isEmpty ? "" : "<h3>Planned</h3>\n\(rows(planned))")
  }

  private func table(_ rows: [InsightRow], _ cell: (InsightRow) -> String) -> String {
    if rows.isEmpty { return "" }
    let lines = rows.map { row in
      "<tr><td class=\"when\">\(ReportText.escaped(row.date ?? "—"))</td><td>\(cell(row))</td></tr>"
    }
    return "<table>\n\(lines.joined(separator: "\n"))\n</table>"
  }

  private func evidence(_ row: InsightRow) -> String {
    "<br><small>\(ReportText.escaped(row.words)) \(reference(row))</small>"
  }

  private func reference(_ row: InsightRow) -> String {
    contents.numbers[row.article.id].map { "<a href=\"#s\($0)\">[\($0)]</a>" } ?? ""
  }

  // MARK: Sources

  private var sources: String {
    guard !contents.sources.isEmpty else { return "" }
    let items = contents.sources.enumerated().map { index, article in
      "<li id=\"s\(index + 1)\">\(ReportText.link(citation.line(article), to: article.url))</li>"
    }
    let rest = contents.articles - contents.sources.count
    let note = rest > 0 ? "<p class=\"dim\">and \(grouped(rest, "more article"))</p>" : ""
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>\(note)"
  }
}
