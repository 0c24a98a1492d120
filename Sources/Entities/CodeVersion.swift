/// The version of the code that annotates articles.
enum CodeVersion {
  /// A checksum of the sources that `scripts/code-version` names; `make version` renews it.
  static let current = "a031f6969f46c09e"
}
