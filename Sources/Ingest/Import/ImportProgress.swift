/// The progress of an import.
package struct ImportProgress: Equatable, Sendable {
  /// Articles saved.
  package var articles = 0
  /// Files and lines rejected.
  package var rejected = 0
  /// Bytes read.
  package var bytes = 0
  /// Bytes to read; 0 when unknown, as for the standard input.
  package var totalBytes = 0

  /// Nothing done yet.
  package init() {}
}
