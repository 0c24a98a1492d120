import Foundation

/// A new file with buffered writes.
final class OutputFile {
  private let handle: FileHandle
  private var buffer = Data()

  init(_ path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  deinit { handle.write(buffer) }

  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    guard buffer.count > 1 << 20 else { return }
    handle.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
