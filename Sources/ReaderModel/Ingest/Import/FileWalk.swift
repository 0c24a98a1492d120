import Foundation
import Glibc

/// The files below some paths, in a fixed order.
struct FileWalk {
  /// A file to read, or the reason why one can't be.
  enum Entry: Equatable {
    /// A path as errors name it, and its size where it has one.
    case file(path: String, bytes: Int)
    case failure(IngestError)
  }

  /// What was found: files in the order of `paths`, those of a folder sorted by name. `-` is the
  /// standard input. Within folders, names that begin with a dot and the notes of a collection
  /// (`README`, `LICENSE`, Markdown) are passed over.
  private(set) var entries: [Entry] = []
  private var openFolders: Set<FileIdentity> = []

  init(_ paths: [String]) {
    for path in paths {
      if path == "-" { entries.append(.file(path: path, bytes: 0)) } else { visit(path) }
    }
  }
}

extension FileWalk {
  /// Whether `name` is of a file about the files beside it.
  private static func isNote(_ name: String) -> Bool {
    let lower = name.lowercased()
    let stem = lower.prefix { $0 != "." }
    return lower.hasSuffix(".md")
      || ["readme", "license", "licence", "copying", "notice", "changelog"].contains(stem)
  }

  private struct FileIdentity: Hashable {
    var device: UInt
    var number: UInt
  }

  private mutating func visit(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason = String(cString: strerror(errno))
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
    case S_IFIFO: entries.append(.file(path: path, bytes: 0))
    case S_IFDIR: visitFolder(path, FileIdentity(device: status.st_dev, number: status.st_ino))
    default: entries.append(.failure(.notAFile(file: path)))
    }
  }

  private mutating func visitFolder(_ path: String, _ identity: FileIdentity) {
    guard openFolders.insert(identity).inserted else {
      entries.append(.failure(.linkLoop(file: path)))
      return
    }
    defer { openFolders.remove(identity) }
    guard let folder = opendir(path) else {
      entries.append(
        .failure(.unreadable(reason: String(cString: strerror(errno)), file: path)))
      return
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), !Self.isNote(name) { names.append(name) }
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted() { visit(prefix + name) }
  }
}
