import ReaderModel
import Text

/// The window that explains a mention and offers actions.
struct InspectionView: View {
  let inspection: Inspection
  let bindings: KeyBindings
  let dates: DateStyle
  /// The part of the screen beside the pane that has the entity.
  let place: Rect
  /// The row of the screen with the mention; nil if it is not on the screen.
  let mention: Int?
  /// The name being typed for a split; nil otherwise.
  var naming: Prompt?

  func draw(on canvas: inout Canvas, in area: Rect) {
    let why = TerminalText.sanitised(inspection.why ?? "…")
    let width = ScreenLayout.window(columns: 64, rows: 0, in: place).width
    let lines = wrapped(why, width: max(1, width - 4))
    let box = ScreenLayout.window(
      ScreenLayout.window(
        columns: 64, rows: lines.count + inspection.offers.count + 6, in: place),
      sparing: mention, in: place)
    canvas.drawPanel(box)
    drawName(on: &canvas, in: box.row(0, left: 2, right: 2))
    for (index, line) in lines.enumerated() {
      canvas.write(
        String(why.slice(line.range)), Style(tint: .panel),
        in: box.row(2 + index, left: 2, right: 2))
    }
    let offers = box.droppingTop(lines.count + 3)
    if let naming {
      drawNaming(naming, on: &canvas, in: offers.row(0, left: 2, right: 2))
      return
    }
    for (index, offer) in inspection.offers.enumerated() {
      let row = offers.row(index, left: 2, right: 2)
      let key = bindings.label(for: .overlay(offer.action), in: inspection.context.chain)
      canvas.write(key, Style(ink: .key, tint: .panel), in: row)
      canvas.write(
        offer.help, Style(ink: .secondary, tint: .panel),
        in: row.row(0, left: DisplayWidth.of(key) + 2))
    }
  }

  private func drawName(on canvas: inout Canvas, in row: Rect) {
    let surface = canvas.write(
      "‘\(inspection.surface)’", Style(tint: .panel, isBold: true), in: row)
    let rest = row.row(0, left: surface + 1)
    switch inspection.subject {
    case .entity(let entity):
      let country = entity.country.map { " \($0)" } ?? ""
      canvas.write(
        entity.name + country, Style(ink: entity.kind.ink, tint: .panel), in: rest)
    case .date(let date):
      let note = date.isInferred ? " (partly inferred)" : ""
      canvas.write(
        (date.value.map { DateLabel.value($0, dates) } ?? "not resolved") + note,
        Style(ink: .date, tint: .panel), in: rest)
    }
  }

  private func drawNaming(_ prompt: Prompt, on canvas: inout Canvas, in row: Rect) {
    let label = canvas.write("called: ", Style(ink: .secondary, tint: .panel), in: row)
    PromptField(prompt: prompt, tint: .panel).draw(on: &canvas, in: row.row(0, left: label))
  }
}
