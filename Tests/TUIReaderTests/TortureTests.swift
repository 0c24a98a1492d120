import Foundation
import Testing

@testable import Torture

/// The short form of `make torture`: every promise, a few times.
@Suite(.serialized) struct TortureTests {
  @Test(arguments: Promises.all.map { $0.name }) func eachPromiseIsKept(name: String) throws {
    let promise = try #require(Promises.all.first { $0.name == name })
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let trial = Trial(
      program: bundle.appendingPathComponent("tuireader").path,
      data: checkout.appendingPathComponent("Data").path,
      folder: FileManager.default.temporaryDirectory.path, seed: 1)
    let verdict = try trial.verdict(
      on: promise, attempts: promise.fewAttempts, until: ContinuousClock.now + .seconds(600))
    #expect(verdict.tried == promise.fewAttempts)
    #expect(verdict.broken.isEmpty)
  }
}
