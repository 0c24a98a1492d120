@testable import ReaderModel
@testable import Settings

/// Configuration files: every error has a place and a sentence, and what was taken can be used.
struct ConfigurationTarget: FuzzTarget {
  static let name = "configuration"

  func run(_ bytes: [UInt8]) throws {
    let file = ConfigurationFile(bytes)
    let lines = bytes.count { $0 == 10 } + 1
    for problem in file.problems {
      let text = problem.description(file: "config.toml")
      try promise(text.count < 600, "a problem of \(text.count) letters")
      try promise(problem.line.map { (1...lines).contains($0) } ?? true, "no such line: \(text)")
    }
    try promise(file.configuration.refusals().keys.isEmpty, "a refused key was taken")
    for setting in Setting.all {
      guard let value = setting.value(file.configuration) else { continue }
      var again = ReaderConfiguration()
      try promise(setting.change(&again, to: value), "\(setting.name) took \(value.toml)")
    }
  }
}
