import Glibc
package import ReaderModel

/// A configuration file as it was read: what it says, and what in it can't be used.
package struct ConfigurationFile: Equatable, Sendable {
  /// What the file says, with defaults for the rest.
  package private(set) var configuration = ReaderConfiguration()
  /// What can't be used, in the order of the file.
  package private(set) var problems: [ConfigurationProblem] = []
  /// Whether there was a file.
  package private(set) var exists = true

  /// The most bytes of a file.
  static let mostBytes = 256 << 10

  /// Reads the file at `path`; without one, all is as by default and nothing is parsed.
  package init(path: String) {
    switch Self.read(path) {
    case .none: exists = false
    case .bytes(let bytes): take(bytes)
    case .unreadable(let reason):
      problems = [ConfigurationProblem([], "\(reason); the defaults hold")]
    }
  }

  /// Reads the bytes of a file.
  package init(_ bytes: [UInt8]) { take(bytes) }

  private mutating func take(_ bytes: [UInt8]) {
    if let fault = Self.fault(of: bytes) {
      problems = [ConfigurationProblem([], "\(fault); the defaults hold")]
      return
    }
    let document = TOMLDocument(String(decoding: bytes, as: UTF8.self))
    let reader = ConfigurationReader(document.values) { document.lines[$0] }
    configuration = reader.configuration
    let unplaced =
      document.problems
      + reader.problems.map { problem in
        var problem = problem
        problem.line = document.line(of: problem.path)
        return problem
      }
    problems = unplaced.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  private enum Content {
    case none
    case bytes([UInt8])
    case unreadable(String)
  }

  private static func read(_ path: String) -> Content {
    // Never waits for a pipe without a writer.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      return errno == ENOENT || errno == ENOTDIR
        ? .none : .unreadable("it can't be read (\(String(cString: strerror(errno))))")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable("it is not a file")
    }
    guard status.st_size <= mostBytes else { return .unreadable(tooLarge) }
    var bytes = [UInt8](repeating: 0, count: mostBytes + 1)
    var length = 0
    while length < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: length), $0.count - length)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        return .unreadable("it can't be read (\(String(cString: strerror(errno))))")
      }
      if count == 0 { break }
      length += count
    }
    return .bytes(Array(bytes.prefix(length)))
  }

  private static let tooLarge = "it is larger than \(mostBytes >> 10) KB"

  private static func fault(of bytes: [UInt8]) -> String? {
    if bytes.count > mostBytes { return tooLarge }
    if bytes.contains(0) { return "it holds bytes that are no text" }
    return String(validating: bytes, as: UTF8.self) == nil ? "it is not UTF-8" : nil
  }
}
