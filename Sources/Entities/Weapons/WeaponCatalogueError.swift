/// Why the catalogue of weapons could not be used.
enum WeaponCatalogueError: Error, Equatable, CustomStringConvertible {
  /// The file is not there or may not be read.
  case unreadable(path: String)
  /// A line does not have its five columns.
  case malformed(path: String, line: Int)

  /// One sentence for a person: what, where, what to do.
  var description: String {
    switch self {
    case .unreadable(let path):
      "The list of weapons \(path) can't be read; install the program's Data folder again."
    case .malformed(let path, let line):
      "Line \(line) of the list of weapons \(path) is damaged; install the Data folder again."
    }
  }
}
