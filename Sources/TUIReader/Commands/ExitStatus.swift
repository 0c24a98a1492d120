import ArgumentParser

/// The exit statuses that the program documents; success is 0.
enum ExitStatus {
  /// Done, but some inputs were rejected, or nothing matched.
  static let incomplete = ExitCode(1)
  /// Wrong use, or a query that can't be parsed.
  static let wrongUse = ExitCode(2)
  /// The archive can't be opened or written.
  static let noArchive = ExitCode(3)
}
