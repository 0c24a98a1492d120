import CArchive
import Glibc

/// The files in a `.gz`, `.zip` or `.tar.gz`, unpacked one after another through libarchive.
///
/// Never holds more of a file than a chunk. Stops at a bomb: at what no text packs to, and at more
/// files than anybody collects.
final class PackedFile {
  /// How much may be unpacked.
  struct Limits: Equatable, Sendable {
    /// The most files.
    var files = 100_000
    /// The most bytes for each packed one, once there are ``freely`` bytes.
    var ratio = 250
    /// The bytes that may be unpacked whatever their ratio.
    var freely = 16_777_216
  }

  /// `S_IFREG`, which both the C library and libarchive declare.
  private static let regularFile: mode_t = 0o100_000

  private let handle: OpaquePointer
  private let descriptor: Int32
  private let name: String
  private let limits: Limits
  private var files = 0
  private var unpacked = 0
  /// The bytes of a packed standard input, which libarchive reads in place.
  private let memory: UnsafeMutableRawBufferPointer?

  /// Whether a file that begins with `head` is packed.
  static func isPacked(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x1F, 0x8B])
      || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) && OfficeSignature.kind(of: head) == nil
  }

  /// Opens the file at `path`; of the standard input, `input` has the bytes.
  init(
    _ path: BytePath, input: [UInt8]?, name: String, limits: Limits = Limits()
  ) throws(IngestError) {
    guard let handle = archive_read_new() else {
      throw .unreadable(reason: "no memory", file: name)
    }
    (self.handle, self.name, self.limits) = (handle, name, limits)
    archive_read_support_filter_gzip(handle)
    archive_read_support_format_zip(handle)
    archive_read_support_format_tar(handle)
    archive_read_support_format_raw(handle)
    var status: Int32
    if let input {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: input.count, alignment: 1)
      memory.copyBytes(from: input)
      (self.memory, descriptor) = (memory, -1)
      status = archive_read_open_memory(handle, memory.baseAddress, memory.count)
    } else {
      memory = nil
      descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
      status = archive_read_open_fd(handle, descriptor, 65_536)
    }
    if status == ARCHIVE_WARN { status = ARCHIVE_OK }
    guard status == ARCHIVE_OK else { throw failure }
  }

  deinit {
    archive_read_free(handle)
    if descriptor >= 0 { close(descriptor) }
    memory?.deallocate()
  }

  /// Goes to the next file that may hold articles and returns its name in the archive, empty for a
  /// packed single file; nil at the end.
  func nextFile() throws(IngestError) -> String? {
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure }
      files += 1
      guard files <= limits.files else { throw .tooManyFiles(limit: limits.files, file: name) }
      if archive_entry_is_encrypted(entry) != 0 {
        throw .unreadable(reason: "it is encrypted", file: name)
      }
      let path = archive_entry_pathname_utf8(entry).map { String(cString: $0) } ?? "file \(files)"
      guard archive_entry_filetype(entry) == Self.regularFile else { continue }
      if archive_format(handle) == ARCHIVE_FORMAT_RAW { return "" }
      if Self.isWanted(path) { return path }
    }
  }

  /// The next bytes of the file; empty at its end.
  func nextChunk() throws(IngestError) -> [UInt8] {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 262_144) { bytes, filled in
      count = archive_read_data(handle, bytes.baseAddress, bytes.count)
      filled = max(0, count)
    }
    guard count >= 0 else { throw failure }
    unpacked += count
    let packed = max(1, Int(archive_filter_bytes(handle, -1)))
    if unpacked > limits.freely, unpacked / packed > limits.ratio {
      throw .tooCompressed(ratio: limits.ratio, file: name)
    }
    return chunk
  }

  private var failure: IngestError {
    let reason = archive_error_string(handle).map { String(cString: $0) } ?? "damaged"
    return .damagedArchive(reason: reason, file: name)
  }

  /// Neither hidden nor what macOS adds.
  private static func isWanted(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return !parts.contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
      && !FileWalk.isNote(String(parts.last ?? ""))
  }
}

/// One file of a ``PackedFile`` as an input.
final class PackedFileSource: ByteSource {
  private let archive: PackedFile

  init(_ archive: PackedFile) { self.archive = archive }

  func nextChunk() throws(IngestError) -> [UInt8] { try archive.nextChunk() }
}
