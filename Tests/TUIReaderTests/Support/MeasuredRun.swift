import Foundation
import Glibc

/// One run of the built program without a terminal, with its time and memory.
struct MeasuredRun {
  /// The exit status; 128 and the signal when one ended it.
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]
  /// The most memory that was resident, in KB.
  let peak: Int
  let seconds: Double

  /// Runs the program in `folder`; after `limit` seconds it is killed, and the status is 137.
  init(
    _ arguments: [String], in folder: TestFolder, environment: [String: String]? = nil,
    limit: Double = 240
  ) throws {
    let names = ["out", "err"].map { folder.url.appendingPathComponent("\(UUID()).\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    let start = ContinuousClock.now
    let child = try Self.start(
      arguments, environment ?? BuiltProgram.environment(home: folder.path), names.map(\.path))
    var usage = rusage()
    var state: Int32 = 0
    var last = 0
    while wait4(child, &state, WNOHANG, &usage) == 0 {
      last = Self.peak(of: child) ?? last
      if (ContinuousClock.now - start).inSeconds > limit { kill(child, SIGKILL) }
      usleep(2000)
    }
    seconds = (ContinuousClock.now - start).inSeconds
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
    // Linux counts what the parent holds at the start for the child's; then the last look must do.
    var own = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &own)
    peak = usage.ru_maxrss > own.ru_maxrss ? Int(usage.ru_maxrss) : last
    output = [UInt8](try Data(contentsOf: names[0]))
    errors = [UInt8](try Data(contentsOf: names[1]))
  }

  /// The peak so far of a running process, in KB; nil when it has ended.
  private static func peak(of child: pid_t) -> Int? {
    let text = try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String], _ files: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (index, file) in files.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(index) + 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var argv = ([BuiltProgram.path] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawn(&child, BuiltProgram.path, &actions, nil, &argv, &envp)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    return child
  }
}

extension Duration {
  /// Whole and broken seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
