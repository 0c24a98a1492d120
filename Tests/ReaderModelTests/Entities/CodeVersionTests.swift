import Foundation
import Testing

@testable import Entities
@testable import ReaderModel

@Suite("The versions of the code")
struct CodeVersionTests {
  @Test func areThoseOfTheSources() throws {
    let script = TestData.folder + "/../scripts/code-version"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: script)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let versions = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(
      versions == [CodeVersion.current, IdentityCodeVersion.current],
      "The code that annotates or joins names has changed; renew its version with `make version`.")
  }
}
