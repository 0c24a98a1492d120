import GRDB

extension StoreError {
  /// Converts SQLite's error for the archive at `path`; keeps a ``StoreError`` as it is.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      if case .damaged("", let detail) = error { self = .damaged(path: path, detail: detail) }
      return
    }
    if error is RowDecodingError {
      self = .damaged(path: path, detail: "a row has an invalid value")
      return
    }
    guard let error = error as? DatabaseError else {
      self =
        error is CancellationError ? .cancelled : .failed(path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.extendedResultCode {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
      .SQLITE_IOERR_DELETE:
      self = .unwritable(path: path)
      return
    case .SQLITE_IOERR_SHMSIZE:
      self = .diskFull(path: path)
      return
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ:
      self = .damaged(path: path, detail: "a part of it can't be read")
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    case .SQLITE_NOTADB: self = .notAnArchive(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: detail)
    default: self = .failed(path: path, detail: detail)
    }
  }
}
