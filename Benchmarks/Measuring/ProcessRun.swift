import Foundation

/// One run of a program to its end, without a terminal.
struct ProcessRun {
  let seconds: Double
  /// Processor time of all its threads, which does not depend on the machine's load.
  let processorSeconds: Double
  /// Peak memory in MB, sampled every few milliseconds.
  let peakMemory: Double

  /// Runs the program with the file `input` as standard input, or none if nil.
  ///
  /// - Throws: ``BenchError/failed(program:status:)`` unless it ends with status 0.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], input: String? = nil
  )
    throws
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
      ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let used = Self.childrenSeconds
    let start = ContinuousClock.now
    try process.run()
    var peak = 0.0
    while process.isRunning {
      if let memory = ProcessMemory(of: process.processIdentifier) { peak = memory.peak }
      usleep(3000)
    }
    seconds = (ContinuousClock.now - start) / .seconds(1)
    processorSeconds = Self.childrenSeconds - used
    peakMemory = peak
    guard process.terminationStatus == 0 else {
      throw BenchError.failed(program: program, status: process.terminationStatus)
    }
  }

  /// The processor time of all ended child processes.
  private static var childrenSeconds: Double {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage) == 0 else { return 0 }
    return [usage.ru_utime, usage.ru_stime].reduce(0) { sum, time in
      sum + Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
  }
}
