/// Why a promise could not be tested.
enum TortureError: Error, CustomStringConvertible {
  case noTerminal
  case notBuilt(String)
  /// The preparation failed.
  case noGround(String)

  var description: String {
    switch self {
    case .noTerminal: "this machine gives no pseudo-terminal"
    case .notBuilt(let path): "there is no program at \(path); build it first"
    case .noGround(let detail): "the ground could not be laid: \(detail)"
    }
  }
}
