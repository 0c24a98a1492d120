/// Looks up countries by any of their names.
package protocol CountryDirectory: Sendable {
  /// The country with that code, name or demonym, in any case; nil if there is none.
  func code(named name: String) -> CountryCode?

  /// The usual English name; nil for an unknown code.
  func name(of code: CountryCode) -> String?

  /// The countries that a typed `name` is a code or another name of, likeliest first.
  func codes(meantBy name: String) -> [CountryCode]

  /// Likely corrections of a mistyped `name`, likeliest first; empty if none is close.
  func similarNames(to name: String) -> [String]
}

extension CountryDirectory {
  package func codes(meantBy name: String) -> [CountryCode] {
    code(named: name).map { [$0] } ?? []
  }
}
