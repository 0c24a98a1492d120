/// Counts over time as a row of small columns.
struct Sparkline {
  /// The row; empty without counts.
  let text: String

  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The counts, several in a column if there are more than `width`.
  init(_ counts: [Int], width: Int) {
    guard !counts.isEmpty, width > 0 else {
      text = ""
      return
    }
    let each = (counts.count + width - 1) / width
    let sums = stride(from: 0, to: counts.count, by: each).map {
      counts[$0..<min(counts.count, $0 + each)].reduce(0, +)
    }
    let largest = max(1, sums.max() ?? 1)
    text = String(
      sums.map { sum -> Character in
        let height = (sum * (Self.columns.count - 1) + largest - 1) / largest
        return sum == 0 ? " " : Self.columns[min(height, Self.columns.count - 1)]
      })
  }
}
