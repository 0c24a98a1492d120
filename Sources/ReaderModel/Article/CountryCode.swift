/// An ISO 3166-1 alpha-2 code, upper case; also `SU`, `YU`, `CS`, `DD` for states that were, and
/// `XK` for Kosovo.
public struct CountryCode: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// Two capital letters.
  public let rawValue: String

  /// Takes the code as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The code as written in the program.
  public init(stringLiteral value: String) { rawValue = value }

  /// Two capital letters.
  public var description: String { rawValue }

  /// The alphabet's order.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.rawValue < b.rawValue }

  /// Reads a bare JSON string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a bare JSON string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
