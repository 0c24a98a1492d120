import Glibc

/// A file that is read from beginning to end, one chunk at a time.
package struct ByteInput: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private let file: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var source: (any ByteSource)?
  private var line = 1
  private var isRestTaken = false

  /// Opens the file at `path`; `-` is the standard input.
  /// - Throws: `.missing`, `.unreadable`.
  package init(path: String) throws(IngestError) { try self.init(path: BytePath(path)) }

  /// Opens a path that need not be UTF-8.
  init(path: BytePath) throws(IngestError) {
    file = path.text
    ownsDescriptor = !path.isInput
    descriptor = path.isInput ? STDIN_FILENO : path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(file: file) : .unreadable(reason: Self.reason, file: file)
    }
  }

  /// An input that yields `bytes`, for tests and for text that is in memory already.
  package init(bytes: [UInt8], file: String = "-") {
    self.file = file
    ownsDescriptor = false
    descriptor = -1
    buffer = bytes
    isAtEnd = true
  }

  /// An input that yields what `source` does.
  init(_ source: any ByteSource, file: String) {
    self.file = file
    self.source = source
    ownsDescriptor = false
    descriptor = -1
  }

  deinit { if ownsDescriptor { close(descriptor) } }

  /// Returns up to `count` of the next bytes without consuming them.
  package mutating func peek(_ count: Int) throws(IngestError) -> [UInt8] {
    while buffer.count - start < count, try fill() {}
    return Array(buffer[start..<min(buffer.count, start + count)])
  }

  /// The next line that is not blank, without its end, and its 1-based number; nil at the end.
  /// - Throws: `.tooLarge` for a line beyond `limit` bytes, which is skipped; `.unreadable`.
  package mutating func nextLine(limit: Int) throws(IngestError) -> RawRecord? {
    while true {
      let number = line
      guard let bytes = try takeLine(limit: limit) else { return nil }
      if bytes.contains(where: { $0 > 0x20 }) { return RawRecord(bytes: bytes, line: number) }
    }
  }

  /// The next line, with its end and perhaps blank, and its 1-based number; nil at the end.
  /// - Throws: `.tooLarge` for a line beyond `limit` bytes, which is skipped; `.unreadable`.
  mutating func nextRawLine(limit: Int) throws(IngestError) -> RawRecord? {
    let number = line
    return try takeLine(limit: limit).map { RawRecord(bytes: $0 + [0x0A], line: number) }
  }

  /// The next byte without consuming it; nil at the end.
  mutating func nextByte() throws(IngestError) -> UInt8? {
    while start >= buffer.count { if try !fill() { return nil } }
    return buffer[start]
  }

  /// Consumes the byte that ``nextByte()`` returned, and counts lines.
  mutating func skipByte() {
    if buffer[start] == 0x0A { line += 1 }
    start += 1
  }

  /// The file's name for errors.
  var name: String { file }

  /// The 1-based number of the line that the next byte is on.
  var lineNumber: Int { line }

  /// Takes the rest of the file, perhaps empty; returns nil the second time.
  /// - Throws: `.tooLarge` when more than `limit` bytes are left; `.unreadable`.
  package mutating func takeRest(limit: Int) throws(IngestError) -> [UInt8]? {
    if isRestTaken { return nil }
    isRestTaken = true
    while buffer.count - start <= limit, try fill() {}
    guard buffer.count - start <= limit else {
      while try fill() { buffer.removeAll(keepingCapacity: true) }
      (buffer, start) = ([], 0)
      throw .tooLarge(limit: limit, file: file)
    }
    defer { (buffer, start) = ([], 0) }
    return start == 0 ? buffer : Array(buffer[start...])
  }
}

extension ByteInput {
  private static let chunk = 262_144

  private static var reason: String { String(cString: strerror(errno)) }

  private mutating func takeLine(limit: Int) throws(IngestError) -> [UInt8]? {
    var searched = start
    var isSkipping = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        line += 1
        if isSkipping || end - start > limit { throw .tooLarge(limit: limit, file: file) }
        return Array(buffer[start..<end])
      }
      if buffer.count - start > limit {
        isSkipping = true
        start = buffer.count
      }
      let rest = buffer.count - start
      guard try fill() else { return try lastLine(isSkipping: isSkipping) }
      searched = start + rest
    }
  }

  private mutating func lastLine(isSkipping: Bool) throws(IngestError) -> [UInt8]? {
    defer { start = buffer.count }
    if isSkipping { throw .tooLarge(limit: buffer.count, file: file) }
    return start < buffer.count ? Array(buffer[start...]) : nil
  }

  private mutating func fill(from source: any ByteSource) throws(IngestError) -> Bool {
    do throws(IngestError) {
      let chunk = try source.nextChunk()
      buffer += chunk
      isAtEnd = chunk.isEmpty
    } catch {
      isAtEnd = true
      throw error
    }
    return !isAtEnd
  }

  /// Drops consumed bytes and appends a chunk; returns false at the end of the file.
  private mutating func fill() throws(IngestError) -> Bool {
    if isAtEnd { return false }
    buffer.removeSubrange(..<start)
    start = 0
    if let source { return try fill(from: source) }
    var count = -1
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { bytes, filled in
      repeat {
        count = read(descriptor, bytes.baseAddress, Self.chunk)
      } while count < 0 && errno == EINTR
      failure = errno
      filled = max(0, count)
    }
    if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
    if count < 0 {
      isAtEnd = true
      throw .unreadable(reason: String(cString: strerror(failure)), file: file)
    }
    isAtEnd = count == 0
    return count > 0
  }
}
