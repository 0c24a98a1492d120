/// The 64-bit FNV-1a hash, computed byte by byte; the same on every machine and in every run.
///
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv.
@usableFromInline
package enum FNV1a {
  /// The hash of an empty sequence.
  @inlinable @inline(__always)
  package static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// Extends `hash` by one byte.
  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
