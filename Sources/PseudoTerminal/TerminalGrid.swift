import Text

/// The screen of a terminal: an emulator for the sequences that ncurses sends to an xterm, so that
/// tests can compare written bytes with changed cells (ECMA-48, and xterm's control sequences).
package struct TerminalGrid {
  /// One column of the screen.
  package struct Cell: Equatable {
    /// Empty in the second column of a wide character.
    package var text = " "
    /// The parameters of the SGR sequences in force, as sent.
    package var style = ""
  }

  /// The rows from the top, each from left to right.
  package private(set) var cells: [[Cell]]
  private var x = 0
  private var y = 0
  private var style = ""
  private var last: Unicode.Scalar = " "
  private var region: Range<Int>
  private var unread: [UInt8] = []

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    region = 0..<rows
  }

  /// A screen after playing `bytes`.
  package init(_ bytes: some Sequence<UInt8>, columns: Int, rows: Int) {
    self.init(columns: columns, rows: rows)
    play(bytes)
  }

  /// The rows as text, without trailing spaces.
  package var lines: [String] {
    cells.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private var columns: Int { cells[0].count }
  private var rows: Int { cells.count }

  /// Plays `bytes`, which may end within a sequence or a character.
  package mutating func play(_ bytes: some Sequence<UInt8>) {
    unread += bytes
    var index = 0
    while index < unread.count, let length = playOne(at: index) { index += length }
    unread.removeFirst(index)
  }

  /// Plays the sequence or character at `index` and returns its length; nil if it is incomplete.
  private mutating func playOne(at index: Int) -> Int? {
    let first = unread[index]
    if first == 0x1B { return playEscape(at: index) }
    switch first {
    case 0x0D: x = 0
    case 0x0A: lineFeed()
    case 0x08: x = max(0, x - 1)
    case 0x09: x = min(columns - 1, (x / 8 + 1) * 8)
    case 0..<0x20: break
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard index + length <= unread.count else { return nil }
      let text = String(decoding: unread[index..<index + length], as: UTF8.self)
      if let scalar = text.unicodeScalars.first { put(scalar) }
      return length
    }
    return 1
  }

  private mutating func playEscape(at index: Int) -> Int? {
    guard index + 1 < unread.count else { return nil }
    switch unread[index + 1] {
    case UInt8(ascii: "["):
      guard let end = unread[(index + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) })
      else { return nil }
      control(String(decoding: unread[index + 2..<end], as: UTF8.self), final: unread[end])
      return end + 1 - index
    case UInt8(ascii: "]"):
      // A question or a request to the terminal, which BEL ends.
      return unread[(index + 2)...].firstIndex(of: 0x07).map { $0 + 1 - index }
    case UInt8(ascii: "("), UInt8(ascii: ")"): return index + 2 < unread.count ? 3 : nil
    case UInt8(ascii: "M"):
      if y == region.lowerBound { scroll(by: -1) } else { y = max(0, y - 1) }
      return 2
    default: return 2
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of("a" + String(scalar)) - 1
    guard width > 0 else {
      if x > 0 { cells[y][min(x, columns) - 1].text.unicodeScalars.append(scalar) }
      return
    }
    guard width <= columns else { return }
    if x + width > columns {
      x = 0
      lineFeed()
    }
    cells[y][x] = Cell(text: String(scalar), style: style)
    if width == 2 { cells[y][x + 1] = Cell(text: "", style: style) }
    x += width
    last = scalar
  }

  private mutating func lineFeed() {
    if y == region.upperBound - 1 { scroll(by: 1) } else { y = min(rows - 1, y + 1) }
  }

  /// Scrolls the lines of the region up, or down if `count` is negative.
  private mutating func scroll(by count: Int, from top: Int? = nil) {
    let top = top ?? region.lowerBound
    let height = region.upperBound - top
    let count = max(-height, min(height, count))
    let blank = Array(repeating: blankLine, count: abs(count))
    let lines: [[Cell]]
    if count > 0 {
      lines = Array(cells[top + count..<region.upperBound]) + blank
    } else {
      lines = blank + Array(cells[top..<region.upperBound + count])
    }
    cells.replaceSubrange(top..<region.upperBound, with: lines)
  }

  private var blankLine: [Cell] { Array(repeating: Cell(), count: columns) }

  private mutating func control(_ parameters: String, final: UInt8) {
    guard !parameters.hasPrefix("?"), !parameters.hasPrefix(">") else { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "H":
      y = min(rows, count) - 1
      x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "d": y = min(rows, count) - 1
    case "G": x = min(columns, count) - 1
    case "A": y = max(0, y - count)
    case "B": y = min(rows - 1, y + count)
    case "C": x = min(columns - 1, x + count)
    case "D": x = max(0, x - count)
    case "J": eraseLines(numbers.first ?? 0)
    case "K": blank(numbers.first == 1 ? 0..<min(columns, x + 1) : min(x, columns)..<columns)
    case "X": blank(min(x, columns)..<min(columns, x + count))
    case "b": for _ in 0..<count { put(last) }
    case "m": setStyle(parameters)
    case "r":
      let bottom = numbers.count > 1 ? numbers[1] : rows
      let top = min(rows, count) - 1
      region = top..<max(top + 1, min(rows, bottom))
      (x, y) = (0, 0)
    case "S": scroll(by: count)
    case "T": scroll(by: -count)
    case "L": scroll(by: -count, from: y)
    case "M": scroll(by: count, from: y)
    case "P": shift(count)
    case "@": shift(-count)
    default: break
    }
  }

  /// Adds colours and attributes until a sequence resets them.
  private mutating func setStyle(_ parameters: String) {
    if parameters.isEmpty || parameters == "0" {
      style = ""
    } else if parameters.hasPrefix("0;") {
      style = String(parameters.dropFirst(2))
    } else {
      style += (style.isEmpty ? "" : ";") + parameters
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range { cells[y][index] = Cell(text: " ", style: style) }
  }

  private mutating func eraseLines(_ which: Int) {
    if which == 0 { blank(min(x, columns)..<columns) }
    if which == 1 { blank(0..<min(columns, x + 1)) }
    let lines = which == 2 ? 0..<rows : which == 1 ? 0..<y : min(rows, y + 1)..<rows
    for index in lines { cells[index] = blankLine }
  }

  /// Removes characters at the cursor, or inserts spaces if `count` is negative.
  private mutating func shift(_ count: Int) {
    let blank = Array(repeating: Cell(), count: min(abs(count), columns - x))
    if count > 0 {
      cells[y].removeSubrange(x..<x + blank.count)
      cells[y] += blank
    } else {
      cells[y].insert(contentsOf: blank, at: x)
      cells[y].removeLast(blank.count)
    }
  }
}
