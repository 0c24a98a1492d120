import ReaderModel
import Text

/// The whole screen.
struct ScreenView {
  let state: ScreenState

  /// Draws the state on a new canvas.
  func drawn() -> Canvas {
    var canvas = Canvas(size: state.size)
    let layout = state.layout
    if layout.isTooSmall {
      drawTooSmall(on: &canvas)
      return canvas
    }
    HeaderView(state: state).draw(on: &canvas, in: layout.header)
    ChipsView(state: state).draw(on: &canvas, in: layout.chips)
    if state.isArchiveEmpty {
      WelcomeView(bindings: state.setting.bindings).draw(on: &canvas, in: layout.body)
    } else {
      for rule in layout.rules { drawRule(rule, on: &canvas) }
      ListView(state: state).draw(on: &canvas, in: layout.list)
      SearchesView(state: state).draw(on: &canvas, in: layout.rail)
      TextView(state: state).draw(on: &canvas, in: layout.text)
      SidebarView(state: state).draw(on: &canvas, in: layout.entities)
      InsightView(state: state).draw(on: &canvas, in: layout.insight)
    }
    StatusView(state: state).draw(on: &canvas, in: layout.status)
    if let window {
      canvas.dim(layout.body)
      window.draw(on: &canvas, in: layout.body)
    }
    return canvas
  }

  /// The window over the panes; nil for a line, which the status row draws.
  private var window: (any View)? {
    switch state.overlay {
    case let picker as Picker:
      PickerView(
        picker: picker, rules: state.setting.rules, scope: scope(of: picker),
        layout: PickerLayout(picker, in: state.layout))
    case let inspection as Inspection: view(of: inspection)
    case let naming as Naming: view(of: naming.inspection, naming: naming.line)
    case let links as LinkPicker: LinkPickerView(picker: links)
    case let notes as NoteList: NoteListView(list: notes)
    case let help as HelpPage: HelpView(help: help, setting: state.setting)
    default: nil
    }
  }

  private func view(of inspection: Inspection, naming: Prompt? = nil) -> InspectionView {
    InspectionView(
      inspection: inspection, bindings: state.setting.bindings,
      dates: state.setting.configuration.appearance.dates,
      place: state.layout.body(beside: state.layout.entities),
      mention: state.reading.row(of: inspection.spot, in: state.layout), naming: naming)
  }

  /// What a picker counts in: `in 41 articles of this result · Ctrl-a whole archive`.
  private func scope(of picker: Picker) -> String {
    let other = Phrase("\(key: .overlay(.scope))")
      .text(state.setting.bindings, in: picker.context.chain)
    if picker.isWhole { return "in the whole archive, without filters · \(other) this result" }
    let window = state.list.window
    let articles = (window.articles ?? window.total).map { grouped($0) } ?? "…"
    if state.result.query.filter == .all { return "in all \(articles) articles" }
    let noun = articles == "1" ? "article" : "articles"
    return "in \(articles) \(noun) of this result · \(other) whole archive"
  }

  private func drawRule(_ rule: Rect, on canvas: inout Canvas) {
    for row in 0..<rule.height {
      canvas.write("│", Style(ink: .faint), in: rule.row(row))
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let least = ScreenLayout.minimum
    canvas.write(
      "TUIReader needs \(least.columns)×\(least.rows)", .plain,
      in: Rect(x: 0, y: 0, width: state.size.columns, height: 1))
  }
}
