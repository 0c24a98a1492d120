/// How much of the shorter of two texts is in the longer one, in any order.
///
/// Compares runs of eight letters or digits, so it needs no words and works for every script. Takes
/// time linear in the texts, of which it reads the first 40,000 letters.
package struct TextLikeness {
  /// From 0 (nothing in common) to 1 (the shorter one is part of the longer one).
  package let share: Double

  private static let run = 8
  private static let longest = 40_000

  /// Compares two texts.
  package init(_ a: String, _ b: String) {
    let (first, second) = (Self.runs(of: a), Self.runs(of: b))
    let (small, large) = first.count <= second.count ? (first, second) : (second, first)
    guard !small.isEmpty else {
      share = a == b ? 1 : 0
      return
    }
    share = Double(small.count { large.contains($0) }) / Double(small.count)
  }

  /// The hashes of all runs; a shorter text is one run.
  private static func runs(of text: String) -> Set<UInt64> {
    let letters = text.unicodeScalars.lazy.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }.prefix(longest).map(\.value)
    let values = Array(letters)
    guard !values.isEmpty else { return [] }
    var runs: Set<UInt64> = []
    for start in 0...max(0, values.count - run) {
      runs.insert(
        values[start..<min(start + run, values.count)].reduce(FNV1a.start) { hash, value in
          (hash ^ UInt64(value)) &* 0x100_0000_01B3
        })
    }
    return runs
  }
}
