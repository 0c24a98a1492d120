import Glibc

/// Lets one program at a time fetch the feeds of an archive.
///
/// The kernel releases the lock when the program ends, however it ends. The file beside the archive
/// goes away with the lock.
package struct FetchLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of the archive at `path`; nil while another program has it.
  ///
  /// Where no file can be made, the lock is taken without one.
  package init?(archive: String) {
    let path = archive + ".fetching"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor >= 0 {
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isSame(descriptor, path) else {
        close(descriptor)
        return nil
      }
    }
    // Not before the lock is taken: a value that is complete removes the file when it goes away.
    self.path = path
    self.descriptor = descriptor
  }

  /// When the program that has the lock of the archive at `path` took it, in milliseconds since 1970;
  /// nil if none has it.
  package static func taken(archive: String) -> Int64? {
    var status = stat()
    guard stat(archive + ".fetching", &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
  }

  deinit {
    guard descriptor >= 0 else { return }
    unlink(path)
    close(descriptor)
  }

  /// Whether the open file is still the one at `path`, and not one that another program removed when
  /// it was done.
  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(descriptor, &open) == 0 && stat(path, &named) == 0
      && open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }
}
