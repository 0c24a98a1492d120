/// An ISO 3166-1 alpha-2 code, upper case; also `SU`, `YU`, `CS`, `DD` for former states, and `XK`
/// for Kosovo.
package struct CountryCode: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// Two capital letters.
  package let rawValue: String

  /// Takes the code unchecked.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The code as written in the program.
  package init(stringLiteral value: String) { rawValue = value }

  /// Two capital letters.
  package var description: String { rawValue }

  /// The alphabet's order.
  package static func < (a: CountryCode, b: CountryCode) -> Bool { a.rawValue < b.rawValue }

  /// Reads a bare JSON string.
  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a bare JSON string.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
