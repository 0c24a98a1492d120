import Text

/// Lines of a field in the style of headlines, where a capital tells nothing.
struct TitleCaseLines {
  /// Word ranges of those lines, in order.
  private var lines: [Range<Int>] = []

  /// Finds lines of 4 to 30 words without a full stop at the end, in which three quarters of the words
  /// of four letters or more are capitalised.
  init(_ words: [Word], in bytes: [UInt8]) {
    var start = 0
    for index in words.indices.dropFirst()
    where words[index].gap == .other || words[index].gap == .space {
      let gap = Int(words[index - 1].end)..<Int(words[index].start)
      if gap.count == 1 ? bytes[gap.lowerBound] == 0x0A : bytes[gap].contains(0x0A) {
        add(start..<index, words, bytes)
        start = index
      }
    }
    if start < words.count { add(start..<words.count, words, bytes) }
  }

  /// Whether word `index` stands in such a line.
  func contains(_ index: Int) -> Bool {
    let line = lines.partitioningIndex { $0.upperBound > index }
    return line < lines.count && lines[line].contains(index)
  }

  private mutating func add(_ line: Range<Int>, _ words: [Word], _ bytes: [UInt8]) {
    guard line.count >= 4, line.count <= 30, let last = words[line].last else { return }
    let end = Int(last.end)
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") { return }
    let long = words[line].filter { $0.count > 3 && !$0.isNumber && !$0.isCaseless }
    let capitals = long.filter(\.isCapitalised).count
    if long.count >= 3, capitals * 4 >= long.count * 3 { lines.append(line) }
  }
}
