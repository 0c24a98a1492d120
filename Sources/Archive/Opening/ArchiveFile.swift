import Foundation
import Glibc

/// The file at an archive's path, examined before SQLite opens it.
struct ArchiveFile {
  /// The path for SQLite, which can't take it for a URI or `:memory:`.
  let path: String
  /// The path as the user gave it, for messages.
  let name: String

  /// Describes the file at `path`, which need not exist.
  init(path: String) {
    name = path
    self.path = path.hasPrefix("/") ? path : "./" + path
  }

  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// The path of the write-ahead log.
  var log: String { path + "-wal" }

  /// The path of the log's shared-memory index.
  private var sharedMemory: String { path + "-shm" }

  var isThere: Bool { access(path, F_OK) == 0 }

  /// Whether the file has no bytes or is missing.
  var isEmpty: Bool { Self.size(path) ?? 0 == 0 }

  /// Whether there is a log with pages that the file may lack.
  var hasLog: Bool { Self.size(log) ?? 0 > 0 }

  /// Why no archive can be read at the path, in a few words; nil if there is a readable file or
  /// nothing.
  ///
  /// Refuses devices and pipes: reading one might never end, or wait for a writer.
  var obstacle: String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT ? nil : Self.reason(errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return "it is a folder"
    case S_IFREG: return access(path, R_OK) == 0 ? nil : Self.reason(errno)
    default: return "it is no regular file"
    }
  }

  /// Why the file's folder can't be written, in a few words; nil if no reason is known.
  var folderObstacle: String? {
    var status = stat()
    guard stat(folder, &status) == 0 else {
      return errno == ENOENT ? "there is no folder \(folder)" : Self.reason(errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return "\(folder) is no folder" }
    return access(folder, W_OK | X_OK) == 0 ? nil : Self.reason(errno)
  }

  /// The message for the `errno` value `code` of an operation on a path.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "no permission; check the rights of the file and its folders"
    case ENOTDIR: "a part of its path is no folder"
    default: String(cString: strerror(code))
    }
  }

  /// Whether SQLite can write the archive: it needs the file, the log and the shared memory.
  var isWritable: Bool {
    guard access(path, W_OK) == 0 else { return false }
    return access(folder, W_OK) == 0
      || (access(log, W_OK) == 0 && access(sharedMemory, W_OK) == 0)
  }

  /// Damage that SQLite would not report, or not as clearly; nil if there is none.
  ///
  /// Without this, an archive with damaged first bytes would pass for another program's file.
  var plainDamage: String? {
    guard let header = ArchiveHeader(path: path) else { return nil }
    if !header.isDatabase {
      return header.applicationID == ArchiveVersion.applicationID
        ? "its first bytes are not those of a database" : nil
    }
    guard !hasLog, let size = Self.size(path), let whole = header.fileSize, size < whole else {
      return nil
    }
    return "it is cut short, \(size) of \(whole) bytes"
  }

  /// A URI that makes SQLite open the file without log or locks, for files that nobody writes
  /// (https://www.sqlite.org/uri.html, "immutable").
  var immutableName: String {
    var name = "file:"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F:
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        name += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return name + "?immutable=1"
  }

  private static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
