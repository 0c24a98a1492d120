/// Why a gazetteer file can't be used.
package enum GazetteerError: Error, Equatable, CustomStringConvertible {
  /// The file is not there or can't be read.
  case unreadable(path: String)
  /// The file is not a gazetteer, or of another version, or damaged.
  case damaged(path: String)

  /// One sentence for a person.
  package var description: String {
    switch self {
    case .unreadable(let path):
      "cannot read the gazetteer \(path); reinstall tuireader, or set TUIREADER_DATA to its Data folder"
    case .damaged(let path):
      "the gazetteer \(path) is damaged or of another version; rebuild it with `make data`"
    }
  }
}
