import ReaderModel

/// What stands on a terminal after a program has painted all of it: just enough of an emulator for
/// what ncurses sends.
struct ScreenPicture {
  private var cells: [[String]]
  private var x = 0
  private var y = 0
  private var last = " "

  /// The rows, without blanks at their ends.
  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Plays `bytes` on an empty screen.
  init(_ bytes: [UInt8], columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": play(sequence(from: &rest))
      case "\r": x = 0
      case "\n": y = min(rows - 1, y + 1)
      case "\u{8}": x = max(0, x - 1)
      default: put(scalar)
      }
    }
  }

  private func sequence(from rest: inout Substring.UnicodeScalarView) -> String {
    guard let first = rest.popFirst() else { return "" }
    var sequence = String(first)
    guard first == "[" || first == "(" else { return sequence }
    while let scalar = rest.popFirst() {
      sequence.unicodeScalars.append(scalar)
      if first == "(" || (0x40...0x7E).contains(scalar.value) { break }
    }
    return sequence
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let text = String(scalar)
    let width = DisplayWidth.of("a" + text) - 1
    guard width > 0 else {
      if x > 0, cells[y].indices.contains(x - 1) { cells[y][x - 1] += text }
      return
    }
    guard x + width <= cells[y].count else { return }
    cells[y][x] = text
    if width == 2 { cells[y][x + 1] = "" }
    x += width
    last = text
  }

  private mutating func play(_ sequence: String) {
    guard sequence.hasPrefix("["), let final = sequence.last else { return }
    let numbers = sequence.dropFirst().dropLast().split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    let (columns, rows) = (cells[0].count, cells.count)
    switch final {
    case "H":
      y = min(rows, count) - 1
      x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "d": y = min(rows, count) - 1
    case "G": x = min(columns, count) - 1
    case "A": y = max(0, y - count)
    case "B": y = min(rows - 1, y + count)
    case "C": x = min(columns - 1, x + count)
    case "D": x = max(0, x - count)
    case "J": if count > 1 || numbers.first == 0 { erase(from: numbers.first == 2 ? 0 : y) }
    case "K": blank(numbers.first == 1 ? 0..<min(columns, x + 1) : min(x, columns)..<columns)
    case "X": blank(min(x, columns)..<min(columns, x + count))
    case "b": for _ in 0..<count { last.unicodeScalars.first.map { put($0) } }
    default: break
    }
  }

  private mutating func blank(_ range: Range<Int>) { for index in range { cells[y][index] = " " } }

  private mutating func erase(from row: Int) {
    for index in row..<cells.count {
      cells[index] = Array(repeating: " ", count: cells[index].count)
    }
  }
}
