import Foundation

/// Well-known bodies by name, as `Data/tagger/lists/organisations.txt` gives them.
struct OrganisationList {
  /// Names that hardly mean anything else.
  private(set) var clear: [String] = []
  /// Names with another common meaning, marked by a question mark in the file.
  private(set) var ambiguous: [String] = []

  /// Reads a file of names separated by commas; lines that start with `#` are comments.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      for entry in line.split(separator: ",") {
        let name = entry.trimmingCharacters(in: .whitespaces)
        if name.hasSuffix("?") {
          ambiguous.append(String(name.dropLast()))
        } else if !name.isEmpty {
          clear.append(name)
        }
      }
    }
  }
}
