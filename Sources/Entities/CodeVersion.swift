/// The version of the code that annotates articles.
enum CodeVersion {
  /// A checksum of the sources that `scripts/code-version` names; `make version` renews it.
  static let current = "7234e700c331f291"
}
