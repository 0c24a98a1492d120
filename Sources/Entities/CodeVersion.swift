/// The version of the code that annotates articles.
enum CodeVersion {
  /// A checksum of the sources that `scripts/code-version` names; `make version` renews it.
  static let current = "8d8b1e3567378229"
}
