import Foundation
import Testing

/// Compares text with a file of `Snapshots`; a missing file is written, and the test fails saying so.
func expectSnapshot(
  _ text: String, _ name: String, location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name + ".txt")
  guard let known = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("the snapshot \(name) was missing and is now written", sourceLocation: location)
    return
  }
  #expect(text == known, sourceLocation: location)
}
