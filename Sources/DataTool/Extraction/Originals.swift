import Foundation

/// The files that the compact sources in `Data` are taken from.
struct Originals {
  /// No folder has the file.
  struct Missing: Error, CustomStringConvertible {
    /// The file's name.
    let name: String
    /// Where it was looked for.
    let folders: [String]

    var description: String { "\(name) is in none of \(folders.joined(separator: ", "))" }
  }

  /// The folders, in the order in which a file is looked for.
  let folders: [String]

  /// The path of `name` in the first folder that has it.
  func path(_ name: String) throws -> String {
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.fileExists) else {
      throw Missing(name: name, folders: folders)
    }
    return path
  }

  /// The rows of a file of tabbed columns.
  func rows(_ name: String) throws -> [[String]] { try TabbedFile(path(name)).rows }

  /// What a JSON file holds.
  func decoded<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// A text file.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}
