import Foundation

/// One run of a program to its end, without a terminal.
struct ProcessRun {
  let seconds: Double
  /// The most memory that it had, in MB; looked at every few milliseconds.
  let peakMemory: Double

  /// - Throws: ``BenchError/failed(program:status:)`` when it does not end with status 0.
  init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    var peak = 0.0
    while process.isRunning {
      if let memory = ProcessMemory(of: process.processIdentifier) { peak = memory.peak }
      usleep(3000)
    }
    seconds = (ContinuousClock.now - start) / .seconds(1)
    peakMemory = peak
    guard process.terminationStatus == 0 else {
      throw BenchError.failed(program: program, status: process.terminationStatus)
    }
  }
}
