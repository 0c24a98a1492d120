/// How far an import is.
public struct ImportProgress: Equatable, Sendable {
  /// Articles saved.
  public var articles = 0
  /// Files and lines rejected.
  public var rejected = 0
  /// Bytes read.
  public var bytes = 0
  /// Bytes to read; 0 when that can't be known, as for the standard input.
  public var totalBytes = 0

  /// Nothing done yet.
  public init() {}
}
