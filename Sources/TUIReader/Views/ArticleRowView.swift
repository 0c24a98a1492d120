import ReaderModel
import Text

/// An article in the list: marks, title, date, source, countries, and what was searched.
struct ArticleRowView: View {
  let article: ArticleRow
  /// Whether the other versions of its story are shown below it.
  let isOpened: Bool
  /// The lines of the title if it has several; else empty.
  let titleLines: [String]
  let snippet: String?
  /// The background; none unless the row is selected.
  let tint: Style.Tint
  let sought: SoughtWords
  let appearance: Appearance

  func draw(on canvas: inout Canvas, in box: Rect) {
    if tint != .none {
      canvas.fill(box, Style(tint: tint))
      for row in 0..<box.height {
        canvas.write("▌", Style(ink: .key, tint: tint), in: box.row(row))
      }
    }
    if !article.isRead {
      canvas.write("●", Style(ink: .unread, tint: tint), in: box.row(0, left: 1))
    }
    if article.isBookmarked {
      canvas.write("★", Style(ink: .bookmark, tint: tint), in: box.row(0, left: 2))
    }
    if box.height > 1 {
      drawRows(on: &canvas, in: box)
    } else {
      drawOneRow(on: &canvas, in: box.row(0, left: 4, right: 1))
    }
  }

  /// Draws the title, and the facts below it.
  private func drawRows(on canvas: inout Canvas, in box: Rect) {
    let copies = drawCopies(on: &canvas, in: box.row(0, left: 4, right: 1))
    let lines = titleLines.isEmpty ? [title] : titleLines
    for (index, line) in lines.enumerated() {
      draw(title: line, on: &canvas, in: box.row(index, left: 4, right: 1 + copies))
    }
    var row = box.row(lines.count, left: 4, right: 1)
    if shows(.date) {
      canvas.write(DateLabel.short(article.published, appearance.dates), dim, in: row)
      row = row.row(0, left: DateLabel.columns(of: appearance.dates) + 1)
    }
    if shows(.countries) {
      let columns = CountryColumn(isNarrow: row.width < 24)
      if shows(.source) || row.width > columns.width {
        let place = row.row(0, left: row.width - columns.width)
        canvas.write(columns.text(article.countries), Style(ink: .country, tint: tint), in: place)
      }
      row = row.row(0, right: columns.width + 1)
    }
    if shows(.source), let source = article.source { canvas.write(source, dim, in: row) }
    if box.height > lines.count + 1, let snippet {
      canvas.write(
        snippet, dim, in: box.row(lines.count + 1, left: 4, right: 1), lighting: sought,
        isTitle: false)
    }
  }

  private func drawOneRow(on canvas: inout Canvas, in row: Rect) {
    let isNarrow = row.width < 50
    var rest = row
    if shows(.date) {
      let style = appearance.dates
      let date =
        isNarrow
        ? DateLabel.compact(article.published, style) : DateLabel.short(article.published, style)
      canvas.write(date, dim, in: row)
      rest = row.row(0, left: (isNarrow ? 8 : DateLabel.columns(of: style)) + 1)
    }
    if shows(.countries) {
      let columns = CountryColumn(isNarrow: isNarrow)
      let place = rest.row(0, left: rest.width - columns.width)
      canvas.write(columns.text(article.countries), Style(ink: .country, tint: tint), in: place)
      rest = rest.row(0, right: columns.width + 1)
    }
    let copies = drawCopies(on: &canvas, in: rest)
    draw(title: title, on: &canvas, in: rest.row(0, right: copies))
  }

  private func draw(title: String, on canvas: inout Canvas, in row: Rect) {
    canvas.write(
      title, Style(tint: tint, isBold: !article.isRead), in: row, lighting: sought, isTitle: true)
  }

  /// Draws how many other versions of its story a row stands for, in the colour of unread ones if
  /// one of them is unread. Returns the columns used, with the space before them.
  private func drawCopies(on canvas: inout Canvas, in row: Rect) -> Int {
    guard !article.copies.isEmpty, row.width > 20 else { return 0 }
    let ink: Style.Ink = article.copies.allSatisfy(\.isRead) ? .secondary : .unread
    let sign = "+\(article.copies.count)"
    return canvas.writeRight(sign, Style(ink: ink, tint: tint), in: row) + 1
  }

  private var title: String { article.shownTitle(isOpened: isOpened) }

  private var dim: Style { Style(ink: .secondary, tint: tint) }

  private func shows(_ column: Appearance.Column) -> Bool { appearance.columns.contains(column) }
}

/// The column of the list for codes of countries.
struct CountryColumn {
  /// Its columns.
  let width: Int
  private let most: Int

  init(isNarrow: Bool) {
    (width, most) = isNarrow ? (6, 2) : (9, 3)
  }

  /// The first codes, and how many more there are: `RO KR +14`.
  func text(_ countries: [CountryCode]) -> String {
    let isAll = countries.count <= most
    let codes = countries.prefix(isAll ? most : most - 1).map(\.rawValue)
    return (codes + (isAll ? [] : ["+\(countries.count - codes.count)"])).joined(separator: " ")
  }
}
