import ReaderModel
import Text

/// The first row of a pane: its name, bold with the focus, and dim text next to it.
struct PaneTitle: View {
  let name: String
  var aside = ""
  var right = ""
  let hasFocus: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(0, left: 1, right: 1)
    let used = canvas.write(name, hasFocus ? .strong : .secondary, in: row)
    canvas.write(aside, .secondary, in: row.row(0, left: used + 2))
    if row.width > used + DisplayWidth.of(aside) + DisplayWidth.of(right) + 3 {
      canvas.writeRight(right, .secondary, in: row)
    }
  }
}
