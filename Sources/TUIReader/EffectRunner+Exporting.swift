import Archive
import Foundation
import ReaderModel

/// Files with articles.
extension EffectRunner {
  /// Writes articles into a file, by way of another one, so that nothing is left half written.
  func export(_ group: ArticleGroup, to path: String, _ isReplacing: Bool) {
    run(on: slow, isStale: { false }) { store throws(StoreError) in
      let typed = (path as NSString).expandingTildeInPath
      let files = FileManager.default
      if !isReplacing, (try? files.attributesOfItem(atPath: typed)) != nil {
        return .exported(.exists(path))
      }
      // A link stays one; its file is replaced.
      let whole = URL(fileURLWithPath: typed).resolvingSymlinksInPath().path
      if files.fileExists(atPath: whole), !files.isWritableFile(atPath: whole) {
        return .exported(.failed("\(path): this file is protected from writing"))
      }
      return .exported(self.written(group, of: store, to: whole, named: path))
    }
  }

  private func written(
    _ group: ArticleGroup, of store: ArticleStore, to path: String, named name: String
  ) -> ExportOutcome {
    do {
      return try write(group, of: store, to: path, named: name)
    } catch {
      return .failed("\(name): \(error)")
    }
  }

  private func write(
    _ group: ArticleGroup, of store: ArticleStore, to path: String, named name: String
  ) throws -> ExportOutcome {
    guard let format = ExportFormat(fileName: path) else {
      return .failed("\(name): no format ends so")
    }
    let partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { return .failed("\(name): no file can be written there") }
    defer {
      try? handle.close()
      try? FileManager.default.removeItem(atPath: partial)
    }
    var output = StandardStream(descriptor: handle.fileDescriptor)
    var writer = try ArticleWriter(format)
    if let opening = writer.opening { try output.write(line: opening) }
    var (count, damaged) = (0, 0)
    for id in try ordered(group, in: store) {
      guard let article = try Self.readable(id, in: store) else {
        damaged += 1
        continue
      }
      try output.write(line: writer.lines(article) { try store.editions(of: id) })
      count += 1
      if count.isMultiple(of: 1000) { mailbox.post(.informed("writing … \(count) articles")) }
    }
    if let closing = writer.closing { try output.write(line: closing) }
    try output.flush()
    guard rename(partial, path) == 0 else {
      return .failed("\(name): \(String(cString: strerror(errno)))")
    }
    return .written(count, damaged: damaged, path: name)
  }

  /// The article; nil if it is damaged or gone.
  private static func readable(_ id: Article.ID, in store: ArticleStore) throws -> Article? {
    do {
      return try store.article(id)
    } catch StoreError.damaged {
      return nil
    }
  }

  /// The articles of a group in the order of the list.
  private func ordered(
    _ group: ArticleGroup, in store: ArticleStore
  ) throws(StoreError) -> [Article.ID] {
    guard case .reach(.result(let query)) = group else { return try ids(of: group, in: store) }
    var unfolded = query
    unfolded.isFolded = false
    return try store.rows(matching: unfolded, from: .top, limit: .max).map(\.id)
  }
}
