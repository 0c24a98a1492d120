import Foundation
import Testing

@testable import Entities

@Suite("The version of the annotating code")
struct CodeVersionTests {
  @Test func isThatOfTheSources() throws {
    let script = TestData.folder + "/../scripts/code-version"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: script)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let version = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(
      CodeVersion.current == version,
      "The code that annotates has changed; renew its version with `make version`.")
  }
}
