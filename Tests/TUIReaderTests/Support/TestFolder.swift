import Foundation
import Glibc

/// A new folder that goes away with its owner.
final class TestFolder: Sendable {
  /// Where it is.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  /// Writes a file into it. No program that another test starts meanwhile inherits it: a script
  /// that anyone holds open for writing can't be run.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = url.appendingPathComponent(name).path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(descriptor) }
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
