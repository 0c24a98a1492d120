/// The version of the code that turns names into facet values.
enum IdentityCodeVersion {
  /// A checksum of the sources listed in `scripts/code-version`; `make version` updates it.
  static let current = "99f68e16bdb7e146"
}
