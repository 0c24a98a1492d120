import Text

/// The spaces to add between the words of a line so that it ends where the others do.
package struct JustifiedGaps {
  private var missing: Int
  private var gaps: Int

  /// The gaps of a line; none of a line that would be torn apart.
  package init(_ text: Substring, notes: [String], columns: Int) {
    let used = notes.reduce(DisplayWidth.of(String(text))) { $0 + DisplayWidth.of($1) }
    gaps = text.count { $0 == " " }
    missing = max(0, columns - used)
    if missing > max(gaps, columns / 6) { missing = 0 }
  }

  /// The spaces to add to the next gap.
  package mutating func next() -> Int {
    guard gaps > 0 else { return 0 }
    let extra = (missing + gaps - 1) / gaps
    missing -= extra
    gaps -= 1
    return extra
  }
}
