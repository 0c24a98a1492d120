import Text

/// The width that a mail program, a terminal or a pane wrapped a text to.
///
/// A text is wrapped to a width if most of its lines up to that width have no room for the next
/// word. Lines beyond it, like a headline that was not wrapped, are no part of that.
struct WrapWidth: Equatable, Sendable {
  /// 28 to 100 columns.
  let columns: Int

  private static let range = 28...100

  /// A line and the one below it, which no blank line parts.
  private struct Pair {
    /// The columns of the line.
    var width: Int
    /// Its columns with the first word of the next line.
    var widthWithWord: Int
    /// Whether it stops in the middle of a sentence.
    var isOpen: Bool
    /// Whether the next line begins with a small letter; nil if its first letter has no case.
    var beginsSmall: Bool?
  }

  /// The width of `lines`; nil if they were not wrapped.
  init?(_ lines: [DumpLine]) {
    guard lines.count >= 3 else { return nil }
    let pairs = lines.indices.dropLast().compactMap { Self.pair(lines[$0], lines[$0 + 1]) }
    let candidates = Set(lines.map(\.end)).filter(Self.range.contains).sorted(by: >)
    var best: (columns: Int, full: Int)?
    for columns in candidates {
      guard let full = Self.fullLines(of: pairs, at: columns), full > best?.full ?? 0 else {
        continue
      }
      best = (columns, full)
    }
    guard let best else { return nil }
    columns = best.columns
  }

  /// Whether `line` has no room for the first word of `next`.
  func isFull(_ line: DumpLine, before next: DumpLine) -> Bool {
    line.end <= columns && line.end + 1 + next.firstWord.columns > columns - Self.slack(columns)
  }

  /// Some columns of a wide line may stay empty: its width may be that of an exception.
  private static func slack(_ columns: Int) -> Int { columns / 16 }

  private static func pair(_ line: DumpLine, _ next: DumpLine) -> Pair? {
    guard !next.followsBlank, next.indent <= line.indent + 1, !DumpBlock.isBulleted(next.text)
    else { return nil }
    let first = next.text.unicodeScalars.first { $0.properties.isAlphabetic }
    let properties = first?.properties
    return Pair(
      width: line.end, widthWithWord: line.end + 1 + next.firstWord.columns,
      isOpen: !".!?:”\"。！？".contains(line.text.last ?? "."),
      beginsSmall: properties?.isLowercase == true
        ? true : properties?.isUppercase == true ? false : nil)
  }

  /// The lines that are full at `columns`; nil unless they are most of the lines, and read as if
  /// they went on.
  private static func fullLines(of pairs: [Pair], at columns: Int) -> Int? {
    var (full, open, small, cased) = (0, 0, 0, 0)
    for pair in pairs where pair.width <= columns && pair.width * 10 >= columns * 6 {
      guard pair.widthWithWord > columns - slack(columns) else { continue }
      full += 1
      if pair.isOpen { open += 1 }
      if let beginsSmall = pair.beginsSmall {
        cased += 1
        if beginsSmall { small += 1 }
      }
    }
    // In narrow columns, short lines of a list look full sooner.
    let fewest = columns < 36 ? 4 : columns < 44 ? 3 : 2
    guard full >= fewest, full * 10 >= pairs.count * 6, open * 10 >= full * 6,
      columns >= 60 || small * 4 >= cased
    else { return nil }
    return full
  }
}

extension DumpLine {
  /// The column where the line ends.
  var end: Int { indent + text.columns }

  /// The text up to where a line may break: its first space, or its first ideograph or kana.
  var firstWord: Substring {
    guard let first = text.unicodeScalars.first, !first.isUnspaced else { return text.prefix(1) }
    return text.prefix { $0 != " " }
  }
}

extension Unicode.Scalar {
  /// Whether it is of a script without spaces between words: kana, ideographs and their marks.
  var isUnspaced: Bool {
    switch value {
    case 0x3001...0x303F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}
