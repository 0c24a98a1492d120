/// Repeated measurements of one thing.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  mutating func add(_ duration: Duration) { values.append(duration / .milliseconds(1)) }

  /// The median; nil without values.
  var median: Double? { rank(0.5) }

  /// The 99th percentile by nearest rank; the maximum of fewer than 100 values.
  var p99: Double? { rank(0.99) }

  private func rank(_ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = Int((share * Double(values.count)).rounded(.up)) - 1
    return values.sorted()[max(0, min(values.count - 1, place))]
  }
}
