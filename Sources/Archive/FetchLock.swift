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
    path = archive + ".fetching"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isSame(descriptor, path) else {
      close(descriptor)
      return nil
    }
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
