import Foundation

/// Buffered standard output or standard error.
struct StandardStream: ~Copyable {
  /// The reader of the stream closed it: `tuireader search x | head`.
  struct Closed: Error {}

  /// A write failed, for instance because the disk is full.
  struct Failed: Error, CustomStringConvertible {
    /// One sentence for a person.
    let description: String

    init(_ number: Int32) {
      description =
        "the results could not all be written: \(String(cString: strerror(number))); "
        + "what stands there is cut short"
    }
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Results.
  static func output() -> StandardStream { StandardStream(descriptor: STDOUT_FILENO) }

  /// Messages.
  static func errors() -> StandardStream { StandardStream(descriptor: STDERR_FILENO) }

  /// A stream to `descriptor`.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Appends a line to the buffer; flushes it beyond 64 KB.
  mutating func write(line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(0x0A)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes the buffer; throws ``Closed`` or ``Failed``.
  mutating func flush() throws {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        if errno == EPIPE { throw Closed() }
        throw Failed(errno)
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
