/// Why the archive could not do what was asked.
package enum StoreError: Error, Equatable, Sendable {
  /// The file or its folder can't be opened or created; the reason in a few words.
  case cannotOpen(path: String, reason: String)
  /// A file can't be written there; the reason in a few words.
  case cannotMake(path: String, reason: String)
  /// The file is not an archive of this program.
  case notAnArchive(path: String)
  /// A later version of the program made it.
  case tooNew(path: String)
  /// It can be read, but not written.
  case readOnly(path: String)
  /// The disk or the quota is full.
  case diskFull(path: String)
  /// The system refused to write, and it is not known that the disk is full.
  case unwritable(path: String)
  /// The file was moved, deleted or replaced while it was open.
  case replaced(path: String)
  /// Parts of the file are damaged.
  case damaged(path: String, detail: String)
  /// Another program keeps it locked.
  case busy(path: String)
  /// ``ArticleStore/interrupt()`` stopped the query.
  case cancelled
  /// A file that must not be overwritten exists.
  case exists(path: String)
  /// Any other SQLite error, in SQLite's words.
  case failed(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
  /// One sentence for a person: what, where, what to do.
  package var description: String { sentence("the archive ") { $0 } }

  /// The same with the file's bare name, for lines without room for a path.
  package var shortDescription: String {
    sentence("") { path in path.split(separator: "/").last.map(String.init) ?? path }
  }

  private func sentence(_ article: String, _ name: (String) -> String) -> String {
    switch self {
    case .cannotOpen(let path, let reason): "\(article)\(name(path)) can't be opened: \(reason)"
    case .cannotMake(let path, let reason): "\(name(path)) can't be made: \(reason)"
    case .notAnArchive(let path):
      "\(name(path)) is not an archive of tuireader; choose another file with --archive"
    case .tooNew(let path):
      "\(article)\(name(path)) was made by a later version of tuireader; update the program"
    case .readOnly(let path):
      "\(article)\(name(path)) can't be written; check the rights of the file and its folder"
    case .diskFull(let path): "the disk of \(name(path)) is full; make room and try again"
    case .unwritable(let path):
      "\(name(path)) can't be written any more: a disk, quota or limit is exhausted; make room"
    case .replaced(let path):
      "\(article)\(name(path)) was moved, deleted or replaced while it was open; start again"
    case .damaged(let path, let detail):
      "\(article)\(name(path)) is damaged (\(detail)); 'tuireader check --repair' rebuilds it"
    case .busy(let path): "\(article)\(name(path)) is busy in another program; try again"
    case .cancelled: "the query was cancelled"
    case .exists(let path):
      "\(name(path)) exists already; remove it first or choose another name"
    case .failed(let path, let detail):
      "\(article)\(name(path)) reports: \(detail); 'tuireader check' says whether it is damaged"
    }
  }
}
