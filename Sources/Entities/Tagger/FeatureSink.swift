/// Collects the feature hashes of a token in memory that its owner provides.
///
/// A feature is the number of its template with up to three values.
struct FeatureSink {
  /// No token has more features; what comes later is left out.
  static let capacity = 320

  private let features: UnsafeMutablePointer<UInt64>
  private let capacity: Int
  private(set) var count = 0

  /// Writes to `features`, which has room for `capacity`.
  init(_ features: UnsafeMutablePointer<UInt64>, capacity: Int = FeatureSink.capacity) {
    self.features = features
    self.capacity = capacity
  }

  @inline(__always)
  private mutating func append(_ feature: UInt64) {
    guard count < capacity else { return }
    features[count] = feature
    count += 1
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64) {
    append(FeatureHash.combined(template, a))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
    append(FeatureHash.combined(FeatureHash.combined(template, a), b))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    append(
      FeatureHash.combined(FeatureHash.combined(FeatureHash.combined(template, a), b), c))
  }
}
