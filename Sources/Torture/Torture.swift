import ArgumentParser
import Foundation

/// Tests the guarantees of the archive with the built program.
@main
struct Torture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Torture",
    abstract: "Kill, starve and damage the built program, and count which promises held.")

  @Option(help: "The built program.") var program = ".build/release/tuireader"
  @Option(help: "The program's Data folder.") var data = "Data"
  @Option(help: "Where archives are made, and removed again.")
  var folder = FileManager.default.temporaryDirectory.path
  @Option(help: "The same seed makes the same faults.") var seed: UInt64 = 1
  @Option(help: "Seconds for all of it.") var seconds = 600
  @Option(help: "Only promises whose name has this.") var only = ""

  func run() throws {
    let path = URL(fileURLWithPath: program).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw TortureError.notBuilt(path)
    }
    let promises = Promises.all.filter { only.isEmpty || $0.name.contains(only) }
    let trial = Trial(
      program: path, data: URL(fileURLWithPath: data).path, folder: folder, seed: seed)
    let end = ContinuousClock.now + .seconds(seconds)
    print(Verdict.heading)
    var isKept = true
    var kills = 0
    for (index, promise) in promises.enumerated() {
      let left = end - ContinuousClock.now
      let verdict = try trial.verdict(
        on: promise, attempts: promise.attempts,
        until: ContinuousClock.now + left / (promises.count - index))
      print(verdict.lines.joined(separator: "\n"))
      fflush(nil)
      isKept = isKept && verdict.broken.isEmpty
      kills += verdict.kills
    }
    print("\(kills) programs were killed in the middle of their work")
    if !isKept { throw ExitCode.failure }
  }
}
