/// A sum of rows of the weights, a number for each label.
///
/// A row's bytes are taken two at a time as numbers of 16 bits, of which the upper byte is an odd
/// lane and the lower an even one.
struct RowSum {
  private var even = SIMD8<Int16>()
  private var odd = SIMD8<Int16>()

  /// The sum of no row.
  init() {}

  /// Adds the rows `entries`.
  @inline(__always)
  mutating func add(
    _ entries: UnsafeBufferPointer<UInt32>, of rows: UnsafePointer<SIMD16<Int8>>
  ) {
    for entry in entries {
      let pairs = unsafeBitCast(rows[Int(entry)], to: SIMD8<Int16>.self)
      even &+= (pairs &<< 8) &>> 8
      odd &+= pairs &>> 8
    }
  }

  /// Adds another sum.
  @inline(__always)
  static func += (sum: inout RowSum, other: RowSum) {
    sum.even &+= other.even
    sum.odd &+= other.odd
  }

  /// The numbers in the order of the labels.
  @inline(__always)
  var labels: SIMD16<Int16> {
    var labels = SIMD16<Int16>()
    labels.evenHalf = even
    labels.oddHalf = odd
    return labels
  }
}
