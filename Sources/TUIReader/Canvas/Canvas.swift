import ReaderModel
import Text

/// A grid of cells that views draw on.
///
/// Every character goes through ``Glyph``, so that no view can emit a control character, and a wide
/// glyph never extends beyond its rectangle.
struct Canvas: Equatable, Sendable {
  let size: Size
  private(set) var cells: [Cell]
  /// The position of the terminal's cursor; nil hides it.
  private(set) var cursor: (x: Int, y: Int)?

  init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
  }

  subscript(x: Int, y: Int) -> Cell { cells[y * size.columns + x] }

  /// Fills `area` with spaces of a style.
  mutating func fill(_ area: Rect, _ style: Style = .plain) {
    for y in rows(of: area) {
      for x in columns(of: area) {
        put(Cell(text: " ", style: style), x, y)
      }
    }
  }

  /// Writes `text` on the first row of `area`, cut at its right edge, with an ellipsis if
  /// `ellipsis`. Returns the columns written.
  @discardableResult
  mutating func write(
    _ text: String, _ style: Style, in area: Rect, ellipsis: Bool = true
  ) -> Int {
    guard !area.isEmpty, rows(of: area).contains(area.y) else { return 0 }
    let shown =
      ellipsis ? TerminalText.truncated(text, to: area.width) : TerminalText.sanitised(text)
    var pen = Pen(x: area.x, y: area.y, end: area.x + area.width)
    for character in shown where !write(character, style, at: &pen) { break }
    return pen.x - area.x
  }

  /// Writes `text` so that it ends at the right edge of `area`; returns the columns written.
  @discardableResult
  mutating func writeRight(_ text: String, _ style: Style, in area: Rect) -> Int {
    let width = min(DisplayWidth.of(text), area.width)
    return write(
      text, style,
      in: Rect(x: area.x + area.width - width, y: area.y, width: width, height: 1))
  }

  /// The position of the next character, and the end of the row.
  struct Pen {
    var x: Int
    let y: Int
    let end: Int
  }

  /// Writes one character and moves the pen; returns false if there is no room for it.
  mutating func write(_ character: Character, _ style: Style, at pen: inout Pen) -> Bool {
    let glyph = Glyph(character)
    guard glyph.width > 0 else { return true }
    guard pen.x + glyph.width <= min(pen.end, size.columns) else { return false }
    if glyph.width == 1 {
      put(glyph.text, width: 1, style, &pen)
    } else {
      for cell in glyph.cells { put(cell.text, width: cell.width, style, &pen) }
    }
    return true
  }

  /// Changes the style of the cells of `area`, not their text.
  mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    for y in rows(of: area) {
      for x in columns(of: area) {
        change(&cells[y * size.columns + x].style)
      }
    }
  }

  mutating func placeCursor(x: Int, y: Int) { cursor = (x, y) }

  static func == (a: Canvas, b: Canvas) -> Bool {
    a.size == b.size && a.cells == b.cells && a.cursor?.x == b.cursor?.x
      && a.cursor?.y == b.cursor?.y
  }

  private func columns(of area: Rect) -> Range<Int> {
    max(0, area.x)..<max(0, area.x, min(size.columns, area.x + area.width))
  }

  private func rows(of area: Rect) -> Range<Int> {
    let low = max(0, area.y)
    return low..<max(low, min(size.rows, area.y + area.height))
  }

  private mutating func put(_ text: String, width: Int, _ style: Style, _ pen: inout Pen) {
    put(Cell(text: text, style: style), pen.x, pen.y)
    if width == 2 { put(Cell(text: "", style: style), pen.x + 1, pen.y) }
    pen.x += width
  }

  /// Sets a cell; the other half of a wide glyph that it covers becomes a space.
  private mutating func put(_ cell: Cell, _ x: Int, _ y: Int) {
    guard (0..<size.columns).contains(x), (0..<size.rows).contains(y) else { return }
    let index = y * size.columns + x
    if cells[index].text.isEmpty, !cell.text.isEmpty, x > 0 { cells[index - 1].text = " " }
    let isLast = x + 1 >= size.columns
    if !isLast, cells[index + 1].text.isEmpty, !cell.text.isEmpty { cells[index + 1].text = " " }
    cells[index] = cell
  }
}
