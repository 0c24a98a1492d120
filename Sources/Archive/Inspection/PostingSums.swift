/// Sums of ``PostingHash`` by the number of the article, in an open-addressed hash table because
/// every posting of an archive is added to it.
struct PostingSums {
  /// Marks a free slot; no article has this number.
  private static let free = Int64.min

  private var numbers = [Int64](repeating: free, count: 1 << 10)
  private var sums = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0

  /// Adds to the sum of an article; wraps around.
  mutating func add(_ value: UInt64, to number: Int64) {
    guard number != Self.free else { return }
    let place = place(of: number)
    if numbers[place] == Self.free {
      numbers[place] = number
      count += 1
      sums[place] = value
      if count * 2 > numbers.count { grow() }
    } else {
      sums[place] &+= value
    }
  }

  /// The articles whose sum is not 0, in order.
  var unequal: [Int64] { numbers.indices.filter { sums[$0] != 0 }.map { numbers[$0] }.sorted() }

  @inline(__always)
  private func place(of number: Int64) -> Int {
    let mask = numbers.count - 1
    let hash = (UInt64(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15) >> 20
    var place = Int(truncatingIfNeeded: hash) & mask
    while numbers[place] != number, numbers[place] != Self.free { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (numbers, sums)
    numbers = [Int64](repeating: Self.free, count: old.0.count * 2)
    sums = [UInt64](repeating: 0, count: numbers.count)
    for (number, sum) in zip(old.0, old.1) where number != Self.free {
      let place = place(of: number)
      (numbers[place], sums[place]) = (number, sum)
    }
  }
}
