/// The candidate closest to `word`; nil if none is close enough.
///
/// Allows an optimal string alignment distance of a third of the letters, but at least 1; breaks
/// ties alphabetically.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = max(1, word.count / 3)
  let near = candidates.map { ($0, distance(Array(word), Array($0))) }.filter { $0.1 <= limit }
  return near.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into
/// `b`.
private func distance(_ a: [Character], _ b: [Character]) -> Int {
  var earlier: [Int] = []
  var row = Array(0...b.count)
  for i in a.indices {
    var next = [i + 1]
    for j in b.indices {
      var cost = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, earlier[j - 1] + 1) }
      next.append(cost)
    }
    earlier = row
    row = next
  }
  return row[b.count]
}
