import Text

/// The lines of a fact at a width: who did what, then the sentence.
package struct InsightLines {
  /// Lines of a sentence on the selected fact, and on others.
  private static let most = (selected: 6, other: 1)
  private let width: Int
  private let dates: DateStyle
  private var dateColumns: Int { DateLabel.columns(of: dates) + 1 }

  /// Lines of `width` columns with dates in that style.
  package init(width: Int, dates: DateStyle) {
    self.width = max(1, width)
    self.dates = dates
  }

  /// The lines of a fact; the selected one shows its whole sentence.
  package func lines(of row: InsightRow, isSelected: Bool) -> [[InsightPiece]] {
    let head = pieces(of: row)
    return (head.isEmpty ? [] : [head]) + sentence(of: row, isSelected: isSelected)
  }

  private func pieces(of row: InsightRow) -> [InsightPiece] {
    let isTold = row.event == nil || row.event?.date != nil
    let date = InsightPiece(column(date(of: row)), isTold ? .date : .secondary)
    switch row.fact {
    case .event(let event):
      return [date] + sentence(event)
        + (event.place.isEmpty || isPlaceTold(event)
          ? [] : [InsightPiece(" · " + InsightWords.names(event.place), .secondary)])
        + status(event.status.rawValue, isShown: event.status != .happened)
    case .deal(let deal, _):
      return [
        date, InsightPiece(names(deal.supplier), .party), InsightPiece(" → ", .deed),
        InsightPiece(names(deal.recipient), .party),
        InsightPiece(": " + InsightWords.goods(deal), .strong),
        InsightPiece(deal.value.map { ", " + $0.text } ?? ""),
      ] + status(deal.status.rawValue, isShown: true)
    case .quote(let quote):
      return [date, InsightPiece(InsightWords.names(quote.speaker), .party)] + source(row)
    case .moment(let entry):
      return [date] + status("planned", isShown: entry.isPlanned) + source(row)
    }
  }

  private func sentence(_ event: InsightEvent) -> [InsightPiece] {
    let words = InsightWords.sentence(event).enumerated().flatMap { index, piece in
      (index == 0 ? [] : [InsightPiece(" ")])
        + [InsightPiece(piece.text, piece.isParty ? .party : .deed)]
    }
    guard let object = event.object else { return words }
    return words + [InsightPiece(": " + object, .strong)]
  }

  private func isPlaceTold(_ event: InsightEvent) -> Bool {
    event.counterpart.isEmpty && [.visit, .deploy, .attack].contains(event.type)
  }

  private func names(_ parties: [Party]) -> String {
    parties.isEmpty ? "?" : InsightWords.names(parties)
  }

  private func status(_ status: String, isShown: Bool) -> [InsightPiece] {
    isShown ? [InsightPiece(" · " + status, .planned)] : []
  }

  private func source(_ row: InsightRow) -> [InsightPiece] {
    row.article.source.map { [InsightPiece(" · " + $0, .secondary)] } ?? []
  }

  private func sentence(of row: InsightRow, isSelected: Bool) -> [[InsightPiece]] {
    let indent = String(repeating: " ", count: dateColumns)
    let isQuote = if case .quote = row.fact { true } else { false }
    let text = row.markedWords
    let lines = wrapped(text, width: max(8, width - dateColumns))
    let most = isSelected ? Self.most.selected : isQuote ? 2 : Self.most.other
    return lines.prefix(most).enumerated().map { index, line in
      let isCut = index == most - 1 && lines.count > most
      let words = String(text.slice(line.range)) + (isCut ? "…" : "")
      return [InsightPiece(indent + words, isSelected || isQuote ? .plain : .secondary)]
    }
  }

  /// A line of pieces as several lines.
  func broken(_ pieces: [InsightPiece]) -> [[InsightPiece]] {
    let text = pieces.map(\.text).joined()
    if DisplayWidth.of(text) <= width { return [pieces] }
    return Text.wrapped(text, width: width).map {
      [InsightPiece(String(text.slice($0.range)), pieces.first?.tint ?? .plain)]
    }
  }

  // MARK: Dates

  /// When it happened, else when the article was published, which is dim.
  private func date(of row: InsightRow) -> String {
    guard let date = row.date else { return "—" }
    let first = date.split(separator: "/").first.map(String.init) ?? date
    return DateLabel.value(first, dates) + (first == date ? "" : "–")
  }

  private func column(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, dateColumns - DisplayWidth.of(text)))
  }
}
