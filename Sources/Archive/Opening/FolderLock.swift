import Glibc

/// Lets one process at a time make or migrate the archives of a folder.
///
/// The kernel releases the lock when the process ends. If the folder can't be locked, only SQLite's
/// own locks apply.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until no other process holds the lock of `folder`.
  init(folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
