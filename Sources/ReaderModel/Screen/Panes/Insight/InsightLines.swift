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

  /// The lines of a fact; the selected one is whole.
  package func lines(of row: InsightRow, isSelected: Bool) -> [[InsightPiece]] {
    let isTold = row.event == nil || row.event?.date != nil
    let date = InsightPiece(column(date(of: row)), isTold ? .date : .secondary)
    let parts = parts(of: row).filter { !$0.isEmpty }
    let head = Array(parts.joined(separator: [InsightPiece(" · ", .secondary)]))
    let lines = isSelected ? broken(head, width: max(8, width - dateColumns)) : [head]
    let heads = lines.enumerated().map { index, line in
      [index == 0 ? date : InsightPiece(indent)] + line
    }
    return heads + sentence(of: row, isSelected: isSelected)
  }

  /// What a fact says, in parts that dots set apart.
  private func parts(of row: InsightRow) -> [[InsightPiece]] {
    switch row.fact {
    case .event(let event):
      let place = isPlaceTold(event) ? [] : piece(InsightWords.names(event.place), .secondary)
      let status = event.status == .happened ? [] : piece(event.status.rawValue, .planned)
      return [sentence(event), place, status]
    case .deal(let deal, _):
      let goods = [
        InsightPiece(names(deal.supplier), .party), InsightPiece(" → ", .deed),
        InsightPiece(names(deal.recipient), .party),
        InsightPiece(": " + InsightWords.goods(deal), .strong),
        InsightPiece(deal.value.map { ", " + $0.text } ?? ""),
      ]
      return [goods, piece(deal.status.rawValue, .planned)]
    case .quote(let quote):
      return [piece(InsightWords.names(quote.speaker), .party), source(row)]
    case .moment(let entry):
      return [entry.isPlanned ? piece("planned", .planned) : [], source(row)]
    }
  }

  private func piece(_ text: String, _ tint: InsightPiece.Tint) -> [InsightPiece] {
    text.isEmpty ? [] : [InsightPiece(text, tint)]
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

  private func source(_ row: InsightRow) -> [InsightPiece] {
    piece(row.article.source ?? "", .secondary)
  }

  private var indent: String { String(repeating: " ", count: dateColumns) }

  private func sentence(of row: InsightRow, isSelected: Bool) -> [[InsightPiece]] {
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

  /// A line of pieces as several lines, each piece with its tint.
  func broken(_ pieces: [InsightPiece], width: Int? = nil) -> [[InsightPiece]] {
    let text = pieces.map(\.text).joined()
    return wrapped(text, width: width ?? self.width).map { line in
      var start = 0
      return pieces.compactMap { piece in
        defer { start += piece.text.utf8.count }
        let range = line.range.clamped(to: start..<start + piece.text.utf8.count)
        return range.isEmpty ? nil : InsightPiece(String(text.slice(range)), piece.tint)
      }
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
