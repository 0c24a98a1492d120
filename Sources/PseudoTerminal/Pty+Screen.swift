extension Pty {
  /// Reads until the screen shows `text` within one line; returns false after four minutes.
  ///
  /// A program that draws with ncurses writes only cells that change, so a text on the screen may
  /// never have been written in one piece, and `expect` would miss it.
  package func shows(_ text: String) -> Bool { hasLine { $0.contains(text) } }

  /// Reads until `isWanted` returns true for a line of the screen; returns false after four
  /// minutes.
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
