/// The version of the code that annotates articles.
enum CodeVersion {
  /// A checksum of the sources that `scripts/code-version` names; `make version` renews it.
  static let current = "b8da51e3ca1fe079"
}
