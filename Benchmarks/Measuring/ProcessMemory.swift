import Foundation

/// The memory of a process, from `/proc` (man 5 proc).
struct ProcessMemory {
  /// Current resident memory, in MB.
  var resident: Double
  /// Peak resident memory, in MB.
  var peak: Double

  init?(of process: Int32) {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    else { return nil }
    func megabytes(_ key: String) -> Double? {
      let line = status.split(separator: "\n").first { $0.hasPrefix(key + ":") }
      return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        .map { $0 * 1024 / 1_000_000 }
    }
    guard let resident = megabytes("VmRSS"), let peak = megabytes("VmHWM") else { return nil }
    self.resident = resident
    self.peak = peak
  }
}
