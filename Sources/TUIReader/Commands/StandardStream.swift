import Foundation

/// Standard output or standard error, written in blocks.
struct StandardStream: ~Copyable {
  /// Whoever read the stream is gone: `tuireader search x | head`.
  struct Closed: Error {}

  /// What was to be written could not be: the disk is full, say.
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

  /// Words about results.
  static func errors() -> StandardStream { StandardStream(descriptor: STDERR_FILENO) }

  /// A stream of its own.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes a line, sooner or later.
  mutating func write(line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(0x0A)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes what is left.
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
