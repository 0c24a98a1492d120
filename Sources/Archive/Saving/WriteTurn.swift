import Glibc

/// Lets the short writes of a reader go before the rest of a long import, of the same program or
/// another one.
///
/// A file beside the archive has two locks, which the kernel releases when a program ends: the first
/// is shared by all readers that are open, the second one is held around each short write. An import
/// that finds a reader saves few articles at a time, and before each of these waits for the second
/// lock to be free. Where no file can be made, nothing is locked, and writes wait as SQLite lets
/// them.
final class WriteTurn: Sendable {
  /// How many articles an import saves at a time while a reader is open.
  static let articles = 16

  private static let presence: off_t = 0
  private static let turn: off_t = 1

  /// `F_OFD_SETLK` and `F_OFD_SETLKW` of fcntl(2): locks of an open file, not of a process.
  private static let lockNow: Int32 = 37
  private static let lockWaiting: Int32 = 38

  private let descriptor: Int32

  /// The locks of the archive at `path`. A reader makes the file and holds the first lock from now
  /// on; others use the file if it is there.
  init?(archive path: String, asReader isReader: Bool) {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (isReader ? O_CREAT : 0)
    descriptor = open(path + ".turn", flags, 0o600)
    guard descriptor >= 0 else { return nil }
    if isReader { _ = Self.lock(descriptor, F_RDLCK, Self.presence, Self.lockNow) }
  }

  deinit { close(descriptor) }

  /// Whether a reader of another program is open.
  var isReaderPresent: Bool {
    guard Self.lock(descriptor, F_WRLCK, Self.presence, Self.lockNow) else { return true }
    _ = Self.lock(descriptor, F_UNLCK, Self.presence, Self.lockNow)
    return false
  }

  /// Runs a short write before the rest of an import.
  func first<Value>(_ body: () throws -> Value) rethrows -> Value {
    _ = Self.lock(descriptor, F_WRLCK, Self.turn, Self.lockWaiting)
    defer { _ = Self.lock(descriptor, F_UNLCK, Self.turn, Self.lockNow) }
    return try body()
  }

  /// Waits while somebody writes something short.
  func giveWay() {
    _ = Self.lock(descriptor, F_RDLCK, Self.turn, Self.lockWaiting)
    _ = Self.lock(descriptor, F_UNLCK, Self.turn, Self.lockNow)
  }

  /// Locks or unlocks a byte of the file; returns whether that worked.
  private static func lock(
    _ descriptor: Int32, _ kind: Int32, _ byte: off_t, _ command: Int32
  ) -> Bool {
    var request = flock(
      l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 1, l_pid: 0)
    while fcntl(descriptor, command, &request) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
