import Text

/// References in CSL-JSON, an array of items (https://docs.citationstyles.org/, "CSL-JSON").
package struct CSLReferences: ReferenceFormat {
  private var isFirst = true

  /// A list.
  package init() {}

  package var opening: String? { "[" }
  package var closing: String? { "]" }

  package mutating func lines(_ reference: ArticleReference) -> String {
    defer { isFirst = false }
    return (isFirst ? "" : ",") + Self.item(reference).line
  }

  private static func item(_ reference: ArticleReference) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(reference.id.rawValue)), .init("type", .string("article-newspaper")),
    ]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { members.append(.init(name, .string(value))) }
    }
    add("title", reference.title)
    if !reference.authors.isEmpty {
      members.append(.init("author", .array(reference.authors.map(name))))
    }
    add("container-title", reference.source)
    if !reference.dateParts.isEmpty {
      let parts = JSONValue.array([.array(reference.dateParts.map(JSONValue.number))])
      let circa = JSONValue.Member("circa", .bool(true))
      members.append(
        .init(
          "issued",
          .object([.init("date-parts", parts)] + (reference.date.isInferred ? [circa] : []))))
    }
    add("URL", reference.url)
    add("language", reference.language)
    add("keyword", reference.tags.map { $0.replacing(",", with: ";") }.joined(separator: ", "))
    add("note", reference.remarks.joined(separator: "\n"))
    return .object(members)
  }

  private static func name(_ author: CitedAuthor) -> JSONValue {
    switch author {
    case .institution(let name): .object([.init("literal", .string(name))])
    case .person(let family, let given, let suffix):
      .object(
        [("family", family), ("given", given), ("suffix", suffix)].filter { !$0.1.isEmpty }
          .map { .init($0.0, .string($0.1)) })
    }
  }
}
