import Foundation
import Glibc
import ReaderModel

/// Lists the files at and below some paths, in a fixed order.
struct FileWalk {
  /// A file to read, or the reason why one can't be.
  enum Entry: Equatable {
    /// A path and its size, 0 if it has none.
    case file(path: BytePath, bytes: Int)
    case failure(IngestError)
    /// What was left out below a path, in a clause.
    case note(String, file: String)
  }

  /// The files in the order of `paths`, those of a folder sorted by name. `-` is the standard input.
  ///
  /// Skips hidden files and notes on a collection (`README`, `LICENSE`) in folders. A file in
  /// `paths` is always read.
  private(set) var entries: [Entry] = []
  private var leftOut = LeftOut()
  private var openFolders: Set<FileIdentity> = []

  init(_ paths: [String]) {
    for path in paths {
      let path = BytePath(path)
      if path.isInput {
        entries.append(.file(path: path, bytes: 0))
      } else {
        leftOut = LeftOut()
        visit(path, isNamed: true)
        if let note = leftOut.sentence { entries.append(.note(note, file: path.text)) }
      }
    }
  }
}

extension FileWalk {
  private static let notes: Set = [
    "readme", "license", "licence", "copying", "notice", "changelog", "authors", "contributing",
  ]

  /// Whether a file called `name` describes the files beside it: `README.md`, `LICENSE`.
  static func isNote(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    if notes.contains(stem.lowercased()) { return true }
    // `LICENSE-MIT`, `README-pl.md`; an article may begin with such a word in small letters.
    let first = stem.prefix { $0.isLetter }
    return first.allSatisfy(\.isUppercase) && notes.contains(first.lowercased())
  }

  /// Whether `path` leads to a file that can be read to its end.
  static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt
  }

  /// Adds what is at `path`. A pipe counts as a file only if it `isNamed`: one in a folder may never
  /// get a writer.
  private mutating func visit(_ path: BytePath, isNamed: Bool) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      let (path, reason) = (path.text, String(cString: strerror(errno)))
      let error: IngestError =
        switch errno {
        case ENOENT: .missing(file: path)
        case ELOOP: .linkLoop(file: path)
        default: .unreadable(reason: reason, file: path)
        }
      entries.append(.failure(error))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: entries.append(.file(path: path, bytes: Int(status.st_size)))
    case S_IFIFO where isNamed: entries.append(.file(path: path, bytes: 0))
    case S_IFDIR: visitFolder(path, FileIdentity(device: status.st_dev, number: status.st_ino))
    default: entries.append(.failure(.notAFile(file: path.text)))
    }
  }

  private mutating func visitFolder(_ path: BytePath, _ identity: FileIdentity) {
    guard openFolders.insert(identity).inserted else {
      entries.append(.failure(.linkLoop(file: path.text)))
      return
    }
    defer { openFolders.remove(identity) }
    guard let folder = path.withCString(opendir) else {
      entries.append(
        .failure(.unreadable(reason: String(cString: strerror(errno)), file: path.text)))
      return
    }
    defer { closedir(folder) }
    var names: [(text: String, bytes: [UInt8])] = []
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let name = String(decoding: bytes, as: UTF8.self)
      if !name.hasPrefix(".") { names.append((name, bytes)) }
    }
    names.sort {
      $0.text == $1.text ? $0.bytes.lexicographicallyPrecedes($1.bytes) : $0.text < $1.text
    }
    for name in names {
      if Self.isNote(name.text) {
        leftOut.add(note: name.text)
      } else {
        visit(path.appending(name.bytes), isNamed: false)
      }
    }
  }
}
