import Glibc

/// Which file a path leads to: stays the same however the file is written, and changes when another
/// takes its place.
package struct FileIdentity: Equatable {
  private let device: UInt
  private let number: UInt

  /// The identity of what is at `path` now; nil when there is nothing.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
