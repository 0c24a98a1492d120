/// The distance between two spellings.
package enum EditDistance {
  /// The number of bytes to change, add or remove to turn `a` into `b`.
  ///
  /// Source: Levenshtein 1966, computed a row at a time (Wagner and Fischer 1974).
  package static func levenshtein(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
