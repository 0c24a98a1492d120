/// Why there is no figure.
enum BenchError: Error, CustomStringConvertible {
  case notBuilt(String)
  case failed(program: String, status: Int32)
  case noTerminal(program: String)
  case silent(program: String, waitedFor: String)

  var description: String {
    switch self {
    case .notBuilt(let path): "there is no program at \(path); run `make build` first"
    case .failed(let program, let status): "\(program) ended with status \(status)"
    case .noTerminal(let program): "\(program) could not be started on a pseudo-terminal"
    case .silent(let program, let text): "\(program) did not show '\(text)' within a minute"
    }
  }
}
