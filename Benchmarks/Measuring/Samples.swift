/// Repeated measurements of one thing.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  mutating func add(_ duration: Duration) { values.append(duration / .milliseconds(1)) }

  /// The middle value; nil without any.
  var median: Double? { rank(0.5) }

  /// The value that 99 of 100 do not exceed, by nearest rank; the largest of fewer than 100.
  var p99: Double? { rank(0.99) }

  private func rank(_ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = Int((share * Double(values.count)).rounded(.up)) - 1
    return values.sorted()[max(0, min(values.count - 1, place))]
  }
}
