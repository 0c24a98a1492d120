import Foundation
import Glibc

/// The beginning of a database file, read without SQLite
/// (https://www.sqlite.org/fileformat2.html, "The Database Header").
struct ArchiveHeader {
  private static let size = 100
  /// What every database begins with.
  static let magic = Array("SQLite format 3\u{0}".utf8)

  private let bytes: [UInt8]

  /// The header of the file at `path`; nil when the file is shorter or can't be read.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    guard read(descriptor, &bytes, bytes.count) == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Whether SQLite would take the file for a database.
  var isDatabase: Bool { bytes.starts(with: Self.magic) }

  /// How long the file says it is; nil when it doesn't say (https://www.sqlite.org/fileformat2.html,
  /// "In-header database size").
  var fileSize: Int? {
    let pages = number(at: 28)
    guard pages > 0, number(at: 24) == number(at: 92), pageSize >= 512 else { return nil }
    return Int(pages) * pageSize
  }

  private var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65536 : size
  }

  /// Whether changes go to a log beside the file (WAL).
  var isLogged: Bool { bytes[18] == 2 && bytes[19] == 2 }

  /// Whether what is the same in every archive is as it has to be, once SQLite has the file for one:
  /// the versions of the format, and the shares of a page that a row may take.
  var isSound: Bool {
    (1...2).contains(bytes[18]) && (1...2).contains(bytes[19]) && bytes[21...23] == [64, 32, 32]
  }

  /// What every archive has in its header, by its place there.
  static let constants: [(place: Int, bytes: [UInt8])] = [
    (0, magic), (18, [2, 2]), (21, [64, 32, 32]),
    (68, withUnsafeBytes(of: ArchiveVersion.applicationID.bigEndian, Array.init)),
  ]

  /// Which program the file is of; 0 when none said so.
  var applicationID: Int32 { Int32(bitPattern: number(at: 68)) }

  private func number(at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
