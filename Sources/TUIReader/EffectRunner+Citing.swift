import Archive
import Foundation
import ReaderModel

/// References, files with articles, and counts of saved searches.
extension EffectRunner {
  /// The most articles that are copied at once; a terminal's clipboard takes no more.
  private static let mostCopied = 500

  func cite(_ group: ArticleGroup, _ part: CitedPart) {
    run(on: quick, isStale: { false }) { store throws(StoreError) in
      let articles = try self.articles(of: group, atMost: Self.mostCopied, in: store)
      let lines: [String]
      do {
        let citation = try Citation(AuthorNames(dataFolder: DataFolder.locate()))
        lines = articles.compactMap { article in
          switch part {
          case .passage(let passage): citation.quote(passage, of: article.parsed)
          case .sources: citation.line(article.parsed)
          case .links: article.parsed.url.flatMap { $0.isEmpty ? nil : $0 }
          }
        }
      } catch {
        return Self.failed("\(error)")
      }
      return .cited(lines.joined(separator: "\n"), part, count: lines.count)
    }
  }

  private func articles(
    of group: ArticleGroup, atMost limit: Int, in store: ArticleStore
  ) throws(StoreError) -> [Article] {
    var articles: [Article] = []
    for id in try ids(of: group, in: store).prefix(limit) {
      if let article = try store.article(id) { articles.append(article) }
    }
    return articles
  }

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

  func countSearches(_ requests: [SearchCount.Request]) {
    let ticket = newest.withLock { newest in
      newest.searches += 1
      return newest.searches
    }
    let isStale = { @Sendable in self.newest.withLock { $0.searches != ticket } }
    run(on: slow, isStale: isStale) { store throws(StoreError) in
      .searchesCounted(try store.counts(of: requests, isCancelled: isStale), requests)
    }
  }
}
