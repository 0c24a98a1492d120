import Foundation
import Glibc

/// The header of a database file, read without SQLite (https://www.sqlite.org/fileformat2.html,
/// "The Database Header").
struct ArchiveHeader {
  private static let size = 100
  /// The first bytes of every SQLite database.
  static let magic = Array("SQLite format 3\u{0}".utf8)

  private let bytes: [UInt8]

  /// Reads the header of the file at `path`; nil if the file is shorter than a header or
  /// unreadable.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    guard read(descriptor, &bytes, bytes.count) == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Whether the file begins with SQLite's magic string.
  var isDatabase: Bool { bytes.starts(with: Self.magic) }

  /// The file's length in bytes according to its header; nil if the header has no valid page count
  /// (https://www.sqlite.org/fileformat2.html, "In-header database size").
  var fileSize: Int? {
    let pages = number(at: 28)
    guard pages > 0, number(at: 24) == number(at: 92), pageSize >= 512 else { return nil }
    return Int(pages) * pageSize
  }

  private var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65536 : size
  }

  /// Whether the file is in WAL mode.
  var isLogged: Bool { bytes[18] == 2 && bytes[19] == 2 }

  /// Whether the constant fields are valid: the format versions and the payload fractions.
  var isSound: Bool {
    (1...2).contains(bytes[18]) && (1...2).contains(bytes[19]) && bytes[21...23] == [64, 32, 32]
  }

  /// The header bytes that are the same in every archive, by offset.
  static let constants: [(place: Int, bytes: [UInt8])] = [
    (0, magic), (18, [2, 2]), (21, [64, 32, 32]),
    (68, withUnsafeBytes(of: ArchiveVersion.applicationID.bigEndian, Array.init)),
  ]

  /// The application ID, which identifies the program that made the file; 0 if none was set.
  var applicationID: Int32 { Int32(bitPattern: number(at: 68)) }

  private func number(at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
