/// The bytes of one article, cut out of a file but not read yet.
package struct RawRecord: Hashable, Sendable {
  /// The bytes as they stand in the file.
  package var bytes: [UInt8]
  /// The 1-based line of the file where they begin.
  package var line: Int

  /// A record.
  package init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }
}
