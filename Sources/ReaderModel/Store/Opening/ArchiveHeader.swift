import Foundation
import Glibc

/// The beginning of a database file, read without SQLite
/// (https://www.sqlite.org/fileformat2.html, "The Database Header").
struct ArchiveHeader {
  private static let size = 100
  private static let magic = Array("SQLite format 3\u{0}".utf8)

  private let bytes: [UInt8]

  /// The header of the file at `path`; nil when the file is shorter, can't be read, or is no
  /// database.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    guard read(descriptor, &bytes, bytes.count) == Self.size, bytes.starts(with: Self.magic) else {
      return nil
    }
    self.bytes = bytes
  }

  /// Whether changes go to a log beside the file (WAL).
  var isLogged: Bool { bytes[18] == 2 && bytes[19] == 2 }

  /// Which program the file is of; 0 when none said so.
  var applicationID: Int32 {
    Int32(bitPattern: bytes[68..<72].reduce(0) { $0 << 8 | UInt32($1) })
  }
}
