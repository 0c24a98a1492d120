import ReaderModel

/// Draws one part of the screen.
protocol View {
  /// Draws on `canvas`, only within `area`.
  func draw(on canvas: inout Canvas, in area: Rect)
}

extension Rect {
  /// Row `index` of the rectangle without `left` and `right` columns at its ends; empty below it.
  func row(_ index: Int, left: Int = 0, right: Int = 0) -> Rect {
    guard index >= 0, index < height else { return .empty }
    return Rect(x: x + left, y: y + index, width: width - left - right, height: 1)
  }
}
