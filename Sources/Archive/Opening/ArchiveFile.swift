import Foundation
import Glibc

/// What stands at an archive's path, seen before SQLite touches it.
struct ArchiveFile {
  /// As SQLite is to be given it: never a URI, never `:memory:`.
  let path: String
  /// As a person wrote it.
  let name: String

  /// The file at `path`, which need not be there.
  init(path: String) {
    name = path
    self.path = path.hasPrefix("/") ? path : "./" + path
  }

  /// The folder that holds it.
  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// Where SQLite logs what is not in the file yet.
  var log: String { path + "-wal" }

  /// Where the connections to the file find the log's pages.
  private var sharedMemory: String { path + "-shm" }

  var isThere: Bool { access(path, F_OK) == 0 }

  /// Whether there is no byte in it, as when it was only just made.
  var isEmpty: Bool { Self.size(path) ?? 0 == 0 }

  /// Whether the log holds something that the file may not.
  var hasLog: Bool { Self.size(log) ?? 0 > 0 }

  /// Why no archive can be read at the path, in a few words; nil when a file is there, or nothing yet.
  ///
  /// What is no regular file might never end, or wait for a writer.
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

  /// Why nothing can be written beside the file, in a few words; nil when nothing is known against it.
  var folderObstacle: String? {
    var status = stat()
    guard stat(folder, &status) == 0 else {
      return errno == ENOENT ? "there is no folder \(folder)" : Self.reason(errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return "\(folder) is no folder" }
    return access(folder, W_OK | X_OK) == 0 ? nil : Self.reason(errno)
  }

  /// What a number of the system says of a path.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "no permission; check the rights of the file and its folders"
    case ENOTDIR: "a part of its path is no folder"
    default: String(cString: strerror(code))
    }
  }

  /// Whether a connection can write it: SQLite needs the file, and two others beside it.
  var isWritable: Bool {
    guard access(path, W_OK) == 0 else { return false }
    return access(folder, W_OK) == 0
      || (access(log, W_OK) == 0 && access(sharedMemory, W_OK) == 0)
  }

  /// What is wrong with the file that SQLite would not say, or not so well; nil when nothing is.
  ///
  /// An archive whose first bytes are damaged would pass for a foreign file.
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

  /// The name by which SQLite opens the file without looking for a log or a lock: for files that
  /// nobody writes (https://www.sqlite.org/uri.html, "immutable").
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
