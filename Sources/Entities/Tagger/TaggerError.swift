/// Why a name tagger could not be loaded.
package enum TaggerError: Error, Equatable {
  /// There is no file, or it can't be read.
  case unreadable(file: String)
  /// The file is something else.
  case notATable(file: String)
  /// The file belongs to another edition of the program.
  case otherVersion(file: String)
  /// Bytes are missing or changed.
  case damaged(file: String)
  /// The weights were not trained with this lexicon.
  case mismatch(file: String)
}

extension TaggerError: CustomStringConvertible {
  /// One sentence: what, where, what to do.
  package var description: String {
    switch self {
    case .unreadable(let file):
      "the name tagger's file \(file) can't be read: install the program again"
    case .notATable(let file):
      "\(file) is no file of the name tagger: install the program again"
    case .otherVersion(let file):
      "\(file) belongs to another edition of the program: install the program again"
    case .damaged(let file):
      "the name tagger's file \(file) is damaged: install the program again"
    case .mismatch(let file):
      "\(file) was made with another lexicon: rebuild both with datatool train-tagger"
    }
  }
}
