/// Why a promise could not be put to the test.
enum TortureError: Error, CustomStringConvertible {
  case noTerminal
  case notBuilt(String)
  /// What has to go well before anything is broken did not.
  case noGround(String)

  var description: String {
    switch self {
    case .noTerminal: "this machine gives no pseudo-terminal"
    case .notBuilt(let path): "there is no program at \(path); build it first"
    case .noGround(let detail): "the ground could not be laid: \(detail)"
    }
  }
}
