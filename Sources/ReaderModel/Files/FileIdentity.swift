import Glibc

/// The device and inode number of a file. Writing keeps it; replacing the file changes it.
package struct FileIdentity: Equatable {
  private let device: UInt
  private let number: UInt

  /// The identity of the file at `path` now; nil if there is none.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
