import Foundation
import Text

/// A list of the data folder, a table of tab-separated values.
///
/// The file is UTF-8. Lines that begin with `#` are comments. The first other line names the
/// columns, separated by tabs; one of them is `source`, which every row must fill. A cell may have
/// several values, separated by `|`.
package struct ListFile: Sendable {
  /// One row, read by the names of its columns.
  package struct Row: Sendable {
    /// The line in the file, from 1.
    package let line: Int
    fileprivate let cells: [ArraySlice<UInt8>]
    fileprivate let columns: [String: Int]

    /// The cell of `column`, which must be one that the list was opened with.
    package subscript(column: String) -> String {
      columns[column].map { String(decoding: cells[$0], as: UTF8.self) } ?? ""
    }

    /// The values of a cell, without the empty ones.
    package func values(_ column: String) -> [String] { parts(column, UInt8(ascii: "|")) }

    /// The words of a cell, separated by spaces.
    package func words(_ column: String) -> [String] { parts(column, UInt8(ascii: " ")) }

    private func parts(_ column: String, _ separator: UInt8) -> [String] {
      guard let number = columns[column] else { return [] }
      return cells[number].split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The rows, in the order of the file.
  package let rows: [Row]
  /// The FNV-1a hash of the file's bytes.
  package let checksum: UInt64

  /// Reads `name` (`identity/people.tsv`) of the data folder, which must have `columns` and `source`.
  package init(_ name: String, in folder: String, columns: [String]) throws(ListError) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      throw .unreadable(path: "\(folder)/\(name)")
    }
    try self.init([UInt8](data), name: "\(folder)/\(name)", columns: columns)
  }

  /// Parses the bytes of a list; `name` is its name in errors.
  package init(_ bytes: [UInt8], name: String, columns: [String]) throws(ListError) {
    checksum = bytes.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }
    var header: [String: Int]?
    var rows: [Row] = []
    // Splits bytes, since splitting a String has to find character boundaries.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard let columnNumbers = header else {
        header = try Self.header(cells, name: name, columns: columns)
        continue
      }
      guard cells.count == columnNumbers.count else {
        throw .wrongWidth(path: name, line: index + 1, columns: columnNumbers.count)
      }
      let row = Row(line: index + 1, cells: cells, columns: columnNumbers)
      guard !row["source"].isEmpty else { throw .noSource(path: name, line: index + 1) }
      rows.append(row)
    }
    guard header != nil else { throw .missingColumn("source", path: name) }
    self.rows = rows
  }

  private static func header(
    _ cells: [ArraySlice<UInt8>], name: String, columns: [String]
  ) throws(ListError) -> [String: Int] {
    var header: [String: Int] = [:]
    for (index, cell) in cells.enumerated() {
      header[String(decoding: cell, as: UTF8.self)] = index
    }
    if let missing = (columns + ["source"]).first(where: { header[$0] == nil }) {
      throw .missingColumn(missing, path: name)
    }
    return header
  }
}
