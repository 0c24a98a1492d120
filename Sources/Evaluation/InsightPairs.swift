/// Pairs of marked and found rows.
enum InsightPairs {
  /// As many pairs as possible: for each marked row the found one, nil if it has none. `fits` says
  /// which may go together.
  static func matched(
    _ marked: Int, _ found: Int, fits: (Int, Int) -> Bool
  ) -> [Int?] {
    var rowOfFound: [Int?] = Array(repeating: nil, count: found)
    func place(_ row: Int, _ seen: inout Set<Int>) -> Bool {
      for candidate in 0..<found where !seen.contains(candidate) && fits(row, candidate) {
        seen.insert(candidate)
        guard rowOfFound[candidate].map({ place($0, &seen) }) ?? true else { continue }
        rowOfFound[candidate] = row
        return true
      }
      return false
    }
    for row in 0..<marked {
      var seen: Set<Int> = []
      _ = place(row, &seen)
    }
    return (0..<marked).map { row in rowOfFound.firstIndex { $0 == row } }
  }
}
