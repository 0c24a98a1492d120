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
    guard a != b else {
      share = 1
      return
    }
    let (first, second) = (Self.runs(of: a), Self.runs(of: b))
    let (small, large) = first.count <= second.count ? (first, second) : (second, first)
    guard !small.isEmpty else {
      share = 0
      return
    }
    share = Double(Self.common(small, large)) / Double(small.count)
  }

  /// The hashes of all runs, sorted, each once; a shorter text is one run.
  private static func runs(of text: String) -> [UInt64] {
    let values = letters(of: text)
    guard !values.isEmpty else { return [] }
    let count = max(1, values.count - run + 1)
    var runs: [UInt64] = []
    runs.reserveCapacity(count)
    for start in 0..<count {
      var hash = FNV1a.start
      for place in start..<min(start + run, values.count) {
        hash = (hash ^ UInt64(values[place])) &* 0x100_0000_01B3
      }
      runs.append(hash)
    }
    runs.sort()
    var last: UInt64?
    runs.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    return runs
  }

  /// The first letters and digits of a text.
  private static func letters(of text: String) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(min(text.utf8.count, longest))
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let lower = scalar.value | 0x20
        guard (0x61...0x7A).contains(lower) || (0x30...0x39).contains(scalar.value) else {
          continue
        }
      } else if !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        continue
      }
      letters.append(scalar.value)
      if letters.count == longest { break }
    }
    return letters
  }

  /// How many values two sorted lists share.
  private static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (count, i, j) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { count += 1 }
      let step = a[i]
      if step <= b[j] { i += 1 }
      if b[j] <= step { j += 1 }
    }
    return count
  }
}
