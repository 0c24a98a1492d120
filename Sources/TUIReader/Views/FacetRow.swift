import ReaderModel
import Text

/// A value of a facet: a mark if it is filtered by, its name, a thin bar, and its count.
struct FacetRow: View {
  /// How the result is filtered by the value.
  enum Mark {
    case set, excluded
  }

  let facet: Facet
  /// The most articles that a value of the kind has.
  let largest: Int
  let mark: Mark?
  let tint: Style.Tint
  let dates: DateStyle

  /// Columns of the bar in a wide and in a narrow pane, and of the least name beside it.
  private static let (wide, narrow, least) = (6, 4, 14)

  func draw(on canvas: inout Canvas, in row: Rect) {
    let dim = Style(ink: .secondary, tint: tint)
    let count = canvas.writeRight(grouped(facet.articles), dim, in: row)
    var rest = row.row(0, right: max(count, 4) + 1)
    let bar = rest.width > 24 ? Self.wide : Self.narrow
    if rest.width > bar + Self.least {
      drawBar(on: &canvas, in: rest.row(0, left: rest.width - bar))
      rest = rest.row(0, right: bar + 1)
    }
    if let mark {
      canvas.write(mark == .set ? "✓" : "−", Style(ink: .key, tint: tint), in: rest)
      rest = rest.row(0, left: 2)
    }
    let name = facet.kind == .month ? DateLabel.value(facet.name, dates) : facet.name
    let used = canvas.write(
      name, Style(ink: facet.kind.ink, tint: tint, isBold: mark != nil), in: rest)
    if facet.kind != .country, let country = facet.country, used + 3 <= rest.width {
      canvas.write(country.rawValue, dim, in: rest.row(0, left: used + 1))
    }
  }

  /// Draws a line as long as the count; half a column at least.
  private func drawBar(on canvas: inout Canvas, in row: Rect) {
    let halves = max(1, facet.articles * row.width * 2 / max(1, largest))
    let line = String(repeating: "━", count: halves / 2) + (halves % 2 == 1 ? "╸" : "")
    canvas.write(line, Style(ink: .faint, tint: tint), in: row, ellipsis: false)
  }
}
