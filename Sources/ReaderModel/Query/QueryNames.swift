/// The saved searches that a query may name: `in:"Morning desk"`.
package struct QueryNames: Sendable {
  /// The searches by their names in lower case.
  private let lines: [String: NamedQuery]

  /// No search.
  package static let none = QueryNames([])

  /// The names of `searches`.
  package init(_ searches: [NamedQuery]) {
    lines = Dictionary(searches.map { ($0.name.lowercased(), $0) }) { first, _ in first }
  }

  /// The line of the search of that name, in any case; nil if there is none.
  func line(of name: String) -> String? { lines[name.lowercased()]?.query }

  /// All names, sorted.
  var names: [String] { lines.values.map(\.name).sorted() }
}
