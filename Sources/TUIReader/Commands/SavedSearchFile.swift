import Archive
import Foundation
import ReaderModel

/// A file of saved searches, an object with `name` and `query` a line.
struct SavedSearchFile {
  /// The most bytes and lines to read.
  private static let most = (bytes: 16 << 20, lines: 10_000)

  private let name: String
  private let lines: [Substring]

  /// Reads the file at `path`; `-` is the standard input.
  init(_ path: String) throws {
    name = path
    let handle = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let data = try? handle.read(upToCount: Self.most.bytes) else {
      throw CommandFailure("\(path) can't be read")
    }
    lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  /// Keeps the searches whose names are free; reports the others and what is no search.
  func keep(in store: ArticleStore) throws {
    var report = ReportLines()
    var searches: [NamedQuery] = []
    for (index, line) in lines.prefix(Self.most.lines).enumerated() {
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let name = (object?["name"] as? String).flatMap(SavedSearch.name),
        let query = object?["query"] as? String
      else {
        report.fail("\(self.name), line \(index + 1): is no saved search")
        continue
      }
      searches.append(NamedQuery(name: name, query: query))
    }
    let known = Set(try store.searches().map { $0.name.lowercased() })
    for search in searches where known.contains(search.name.lowercased()) {
      report.note("\"\(search.name)\" is there already and stays as it is")
    }
    let names = QueryNames(try store.namedQueries() + searches)
    let parser = try SearchParser(names: names)
    searches.removeAll { search in
      do throws(QueryError) {
        _ = try parser.query(search.query, savedAs: search.name)
        return false
      } catch {
        report.fail("\(search.name): can't be read: \(error)")
        return true
      }
    }
    let count = try store.follow(FollowedSources(searches: searches)).searches
    report.say("kept \(count)")
    try report.finish()
  }
}
