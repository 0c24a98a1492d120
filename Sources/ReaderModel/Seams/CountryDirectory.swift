/// Knows countries by whatever people call them.
package protocol CountryDirectory: Sendable {
  /// The country that `name` means: a code, a name or a demonym in any case; nil when none does.
  func code(named name: String) -> CountryCode?

  /// The usual English name; nil for a code that is no country's.
  func name(of code: CountryCode) -> String?

  /// Names that `name` may have been meant to be, the likeliest first; empty when none is near.
  func similarNames(to name: String) -> [String]
}
