import Foundation

/// The files that the compact sources in `Data` are extracted from.
struct Originals {
  /// No folder has the file.
  struct Missing: Error, CustomStringConvertible {
    /// The file's name.
    let name: String
    /// The folders searched.
    let folders: [String]

    var description: String { "\(name) is in none of \(folders.joined(separator: ", "))" }
  }

  /// The folders, in search order.
  let folders: [String]

  /// The path of `name` in the first folder that has it; throws ``Missing`` if none has.
  func path(_ name: String) throws -> String {
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.fileExists) else {
      throw Missing(name: name, folders: folders)
    }
    return path
  }

  /// The rows of a file of tab-separated columns.
  func rows(_ name: String) throws -> [[String]] { try TabbedFile(path(name)).rows }

  /// The decoded contents of a JSON file.
  func decoded<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The contents of a text file.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}
