import GRDB
package import ReaderModel
import Text

extension ArticleStore {
  /// Adds to a count what it leaves out, and why it may be 0.
  package func explain(_ count: inout ResultCount, of query: ArticleQuery) throws(StoreError) {
    count.undated = try undatedLeftOut(by: query)
    if count.articles == 0 { count.suggestion = try suggestion(for: query.filter) }
  }

  /// The number of undated articles that meet all conditions of a query but those on dates; 0 if it
  /// has none on dates.
  package func undatedLeftOut(by query: ArticleQuery) throws(StoreError) -> Int {
    let parts = query.filter.conditions
    let rest = parts.filter { if case .published = $0 { false } else { true } }
    guard rest.count < parts.count, !rest.contains(.undated) else { return 0 }
    return try count(matching: ArticleQuery(filter: .and(rest + [.undated])))
  }

  /// Says which name of a query is in no article, and which one may be meant: `no person is called
  /// ‘Blaszcak’; did you mean person:"Mariusz Błaszczak"?`. Nil if all names are known.
  package func suggestion(for filter: Filter) throws(StoreError) -> String? {
    for part in filter.names {
      guard case .field(let kind, let value) = part,
        try count(matching: ArticleQuery(filter: part)) == 0
      else { continue }
      let request = FacetRequest(value.hasSuffix("*") ? String(value.dropLast()) : value, by: rules)
      let noun = kind == .weaponKind ? "kind of weapon" : kind.rawValue
      let sentence = "no \(noun) is called ‘\(TerminalText.sanitised(request.name))’"
      guard let near = try nearest(to: request.name, kind),
        let filter = kind == .tag ? .field(kind, near.name) : kind.filter(for: near, by: rules)
      else { return sentence }
      return sentence + "; did you mean \(ArticleQuery(filter: filter).line)?"
    }
    return nil
  }

  /// The most names that are compared, those with the most articles.
  private static let mostNames = 50_000

  private func nearest(to name: String, _ kind: Facet.Kind) throws(StoreError) -> Facet? {
    let fitting = try facets(kind, matching: .everything, narrowedBy: name, limit: 1)
    if let first = fitting.first { return first }
    let wanted = Array(FacetKey.squashed(name).utf8)
    let limit = max(1, wanted.count / 4)
    if kind == .tag {
      let distances = try allTags().map { tag in
        (tag, distance: EditDistance.levenshtein(wanted, Array(Tag.key(tag.name).utf8)))
      }
      return distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.0
    }
    let id: Int64? = try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT id, name FROM facet WHERE kind = ? AND articles > 0
          ORDER BY articles DESC LIMIT ?
          """)
      let rows = try Row.fetchCursor(statement, arguments: [kind.code, Self.mostNames])
      var best: (id: Int64, distance: Int)?
      while let row = try rows.next() {
        let words = FacetKey.words(of: row[1]).map(\.joined)
        for spelling in words + [words.joined()] {
          let bytes = Array(spelling.utf8)
          guard abs(bytes.count - wanted.count) <= limit else { continue }
          let distance = EditDistance.levenshtein(wanted, bytes)
          if distance <= limit, distance < best?.distance ?? .max { best = (row[0], distance) }
        }
      }
      return best?.id
    }
    guard let id else { return nil }
    return try read { try Self.named([id], nil, in: $0).first }
  }
}

extension Filter {
  /// The conditions on names that it searches for.
  fileprivate var names: [Filter] {
    switch self {
    case .field: [self]
    case .and(let parts), .or(let parts): parts.flatMap(\.names)
    default: []
    }
  }
}
