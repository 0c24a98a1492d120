extension Pty {
  /// Reads until the screen shows `text` within one line; false after four minutes without.
  ///
  /// A program that draws with ncurses writes only the cells that change: a text that stands on the
  /// screen may never have been written in one piece, for which `expect` would wait in vain.
  package func shows(_ text: String) -> Bool { hasLine { $0.contains(text) } }

  /// Reads until a line of the screen is as it is wanted; false after four minutes without.
  package func hasLine(_ isWanted: (String) -> Bool) -> Bool {
    for _ in 0..<24_000 {
      if screen.lines.contains(where: isWanted) { return true }
      let length = output.count
      guard read(milliseconds: 10) else { break }
      while output.count > length, read(milliseconds: 0) {}
    }
    return screen.lines.contains(where: isWanted)
  }
}
