import Foundation

/// The names that were listed by hand, in `Data/tagger/lists`.
///
/// Files have names separated by commas; lines that start with `#` are comments. A name with a
/// question mark behind it has another common meaning.
struct KnownNames {
  /// Bodies whose names hardly mean anything else.
  let organisations: [String]
  /// Bodies whose names have another common meaning.
  let perhapsOrganisations: [String]
  /// Acronyms that name no person, body or place.
  let acronyms: [String]

  /// Reads `organisations.txt` and `acronyms.txt`.
  init(folder: String) throws {
    let bodies = try Self.names(in: "\(folder)/organisations.txt")
    organisations = bodies.filter { !$0.hasSuffix("?") }
    perhapsOrganisations = bodies.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }
    acronyms = try Self.names(in: "\(folder)/acronyms.txt").filter { !$0.hasSuffix("?") }
  }

  private static func names(in path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .flatMap { $0.split(separator: ",") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
