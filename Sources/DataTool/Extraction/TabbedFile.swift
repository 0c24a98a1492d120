import Foundation

/// A text file of tab-separated rows; lines that start with `#` are comments.
struct TabbedFile {
  /// The fields of every row.
  let rows: [[String]]

  /// Reads the whole file.
  init(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
