import Foundation
import ReaderModel

/// The list of the tagger's training files from `corpora.tsv`. They are too large, or under too
/// many licences, to be in `Data`.
struct CorporaManifest {
  /// Files are missing or differ from those that the shipped tagger was trained on.
  struct Differences: Error, CustomStringConvertible, Equatable {
    /// A sentence for each file.
    let sentences: [String]

    var description: String {
      "the corpora are not those of Data/tagger/sources/corpora.tsv:\n  "
        + sentences.joined(separator: "\n  ")
    }
  }

  private let files: [(name: String, bytes: Int, sha256: String)]

  /// Reads `corpora.tsv` of `folder`, `Data/tagger/sources`.
  init(folder: String) throws(ListError) {
    let list = try ListFile("corpora.tsv", in: folder, columns: ["file", "bytes", "sha256"])
    var files: [(name: String, bytes: Int, sha256: String)] = []
    for row in list.rows {
      guard let bytes = Int(row["bytes"]) else {
        throw .badValue(
          row["bytes"], column: "bytes", path: "\(folder)/corpora.tsv", line: row.line)
      }
      files.append((name: row["file"], bytes: bytes, sha256: row["sha256"]))
    }
    self.files = files
  }

  /// Throws ``Differences`` unless `folder` has every file of the list, byte for byte.
  func check(folder: String) throws {
    let sentences = try files.compactMap { file -> String? in
      let path = "\(folder)/\(file.name)"
      guard let bytes = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      else { return "\(file.name) is not in \(folder)" }
      guard bytes == file.bytes else {
        return "\(file.name) has \(bytes) bytes instead of \(file.bytes)"
      }
      let line = String(decoding: try Tool.output(of: "sha256sum", path), as: UTF8.self)
      return line.hasPrefix(file.sha256) ? nil : "\(file.name) has another checksum"
    }
    guard sentences.isEmpty else { throw Differences(sentences: sentences) }
  }
}
