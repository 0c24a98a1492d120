/// The columns that text takes in a terminal, the same on every machine.
///
/// Follows Unicode's East Asian Width (ambiguous counts as narrow) instead of the C library's
/// `wcwidth`, whose result depends on the locale.
package enum DisplayWidth {
  /// The columns of `text` as drawn, after ``TerminalText`` has replaced control characters and the
  /// like.
  package static func of(_ text: String) -> Int {
    var columns = 0
    for character in text { columns += Glyph(character).width }
    return columns
  }

  /// The columns of one scalar: 0, 1 or 2. Control characters count 0.
  ///
  /// A vowel sign that Unicode calls a spacing mark counts 1, as in the C library and in xterm and VTE;
  /// ncurses drops it from the cell of another letter.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if contains(WidthTables.zero, value) {
      return scalar.properties.generalCategory == .spacingMark ? 1 : 0
    }
    return contains(WidthTables.wide, value) ? 2 : 1
  }

  /// Whether no font can show the scalar: unassigned, private use, surrogate.
  static func isUnassigned(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x40000 || contains(WidthTables.unassigned, scalar.value)
  }

  /// Whether one of the ascending, disjoint `ranges` contains `value`.
  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound >= value }
    return index < ranges.count && ranges[index].contains(value)
  }
}
