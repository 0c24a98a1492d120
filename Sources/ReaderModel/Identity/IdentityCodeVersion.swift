/// The version of the code that makes values of facets from names.
enum IdentityCodeVersion {
  /// A checksum of the sources that `scripts/code-version` names; `make version` renews it.
  static let current = "9413c667c2ec0aa8"
}
