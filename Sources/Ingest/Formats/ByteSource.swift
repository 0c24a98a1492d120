/// Bytes that come from elsewhere than a file's own: unpacked, or written out of a database.
package protocol ByteSource: AnyObject {
  /// The next bytes; empty at the end.
  /// - Throws: `.unreadable`, `.tooCompressed`; nothing follows.
  func nextChunk() throws(IngestError) -> [UInt8]
}
