package import Glibc

/// A program on a pseudo-terminal, for end-to-end tests and benchmarks.
package final class Pty {
  private var master: Int32
  /// The program's process.
  package let child: pid_t
  /// All output of the program.
  package private(set) var output: [UInt8] = []
  /// The number of output bytes played on the grid.
  private var played = 0
  private var grid: TerminalGrid

  /// Constants that Glibc's headers hide behind feature macros (asm-generic/ioctls.h, spawn.h).
  private enum Linux {
    static let unlock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
    static let newSession: Int16 = 0x80
  }

  /// Starts `program` in a window of this size; nil if there is no pseudo-terminal or the start
  /// fails.
  package init?(
    _ program: String, _ arguments: [String], columns: UInt16, rows: UInt16,
    environment: [String: String]
  ) {
    grid = TerminalGrid(columns: Int(columns), rows: Int(rows))
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, Linux.unlock, &isLocked) == 0,
      ioctl(master, Linux.number, &number) == 0
    else { return nil }
    let slave = "/dev/pts/\(number)"
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, slave, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The parent may have blocked signals; a terminal has not.
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setflags(&attributes, Linux.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid = pid_t()
    guard posix_spawn(&pid, program, &actions, &attributes, &argv, &envp) == 0 else { return nil }
    child = pid
  }

  deinit {
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    if master >= 0 { close(master) }
  }

  /// Closes the terminal, like closing its window.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// Types text, up to a NUL.
  package func type(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  /// Types any bytes.
  package func type(bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { kill(child, number) }

  /// Resizes the window. ``screen`` is empty until the program has redrawn it.
  package func resize(columns: UInt16, rows: UInt16) {
    grid = TerminalGrid(columns: Int(columns), rows: Int(rows))
    played = output.count
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The screen after all output so far.
  package var screen: TerminalGrid {
    grid.play(output[played...])
    played = output.count
    return grid
  }

  /// Reads until `text` was written after the first `start` bytes; returns false after a minute.
  package func expect(_ text: String, from start: Int = 0) -> Bool {
    let wanted = Array(text.utf8)
    for _ in 0..<6000 {
      if contains(wanted, from: start) { return true }
      guard read(milliseconds: 10) else { return contains(wanted, from: start) }
    }
    return false
  }

  /// Reads to the end; returns the exit status, or 128 plus the signal that ended it, or nil after
  /// about 45 seconds.
  package func finish() -> Int32? {
    for _ in 0..<15_000 {
      _ = read(milliseconds: 1)
      var status: Int32 = 0
      guard waitpid(child, &status, WNOHANG) == child else {
        usleep(2000)
        continue
      }
      while read(milliseconds: 0) {}
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
    return nil
  }

  /// Whether canonical mode and echo are on, as in a shell.
  package var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Reads available output; returns false at the end or if nothing arrives.
  func read(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) >= 0 else { return false }
    guard descriptor.revents & Int16(POLLIN) != 0 else {
      return descriptor.revents == 0 && milliseconds > 0
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, filled in
      filled = max(0, Glibc.read(master, buffer.baseAddress, buffer.count))
    }
    output += bytes
    return !bytes.isEmpty
  }

  /// Whether the output has `wanted` from `start` on. It searches with the C library, since a loop
  /// over bytes takes a debug build's tests most of their time.
  private func contains(_ wanted: [UInt8], from start: Int) -> Bool {
    guard let first = wanted.first else { return true }
    return output.withUnsafeBytes { bytes in
      var place = start
      while place + wanted.count <= bytes.count, let base = bytes.baseAddress,
        let hit = memchr(base + place, Int32(first), bytes.count - place - wanted.count + 1)
      {
        if memcmp(hit, wanted, wanted.count) == 0 { return true }
        place = UnsafeRawPointer(hit) - base + 1
      }
      return false
    }
  }
}
