/// The bytes of one article, split from a file but not parsed yet.
package struct RawRecord: Hashable, Sendable {
  /// The bytes, unchanged from the file.
  package var bytes: [UInt8]
  /// The 1-based line of the file where they start.
  package var line: Int

  /// A record of `bytes` that start on `line`.
  package init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }
}
