import Glibc

/// A pipe that wakes the loop: other threads ring it, and signal handlers write their number to it.
final class WakeUp: Sendable {
  /// The end to wait on.
  let reading: Int32
  /// The end to write to.
  let writing: Int32

  /// Opens the pipe; nil if the process has no file descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Wakes the loop; ignores a full pipe, which has woken it already.
  func ring() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Empties the pipe; returns the numbers of received signals.
  func drained() -> [Int32] {
    var signals: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(reading, &bytes, bytes.count)
      guard count > 0 else { return signals }
      signals += bytes[..<count].filter { $0 > 0 }.map(Int32.init)
    }
  }
}
