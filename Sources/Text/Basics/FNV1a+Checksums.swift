extension FNV1a {
  /// One checksum of several, in their order.
  package static func combined(_ checksums: [UInt64]) -> UInt64 {
    checksums.reduce(start) { hash, checksum in
      (0..<8).reduce(hash) { adding(UInt8(truncatingIfNeeded: checksum >> (8 * $1)), to: $0) }
    }
  }
}
