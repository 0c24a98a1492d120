extension Schema {
  /// The servers that asked to be left alone, by host and port, until a time in milliseconds since
  /// 1970. Not worth keeping when an archive is rewritten.
  static let hosts = """
    CREATE TABLE host_pause(host TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    """
}
