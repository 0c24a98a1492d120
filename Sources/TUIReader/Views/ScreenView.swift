import ReaderModel

/// The whole screen.
struct ScreenView {
  let state: ScreenState

  /// Draws the state on a fresh canvas of its size.
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
      WelcomeView().draw(on: &canvas, in: layout.body)
    } else {
      for rule in layout.rules { drawRule(rule, on: &canvas) }
      ListView(state: state).draw(on: &canvas, in: layout.list)
      TextView(state: state).draw(on: &canvas, in: layout.text)
      SidebarView(state: state).draw(on: &canvas, in: layout.entities)
    }
    StatusView(state: state).draw(on: &canvas, in: layout.status)
    if let window {
      canvas.dim(layout.body)
      window.draw(on: &canvas, in: layout.body)
    }
    return canvas
  }

  /// What stands over the panes.
  private var window: (any View)? {
    switch state.overlay {
    case .picker(let picker): PickerView(picker: picker)
    case .inspection(let inspection): InspectionView(inspection: inspection)
    case .naming(let inspection, let prompt):
      InspectionView(inspection: inspection, naming: prompt)
    case .help(let help): HelpView(help: help, bindings: state.setting.bindings)
    case .none, .search, .find, .narrow, .command: nil
    }
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
