import Text

/// References in RIS, as reference managers import them: a tag a line, each value on one line
/// (https://en.wikipedia.org/wiki/RIS_(file_format)).
package struct RISReferences: ReferenceFormat {
  /// A list.
  package init() {}

  package mutating func lines(_ reference: ArticleReference) -> String {
    var lines = ["TY  - NEWS", "ID  - " + reference.id.rawValue]
    func add(_ tag: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(tag)  - \(value)") }
    }
    for author in reference.authors { add("AU", Self.author(author)) }
    add("TI", reference.title)
    add("T2", reference.source)
    let parts = reference.dateParts
    if let year = parts.first {
      add("PY", padded(year, 4))
      let fields = [padded(year, 4)] + parts.dropFirst().map { padded($0, 2) }
      let empty = Array(repeating: "", count: 4 - fields.count)
      add("DA", (fields + empty).joined(separator: "/"))
    }
    add("LA", reference.language)
    for tag in reference.tags { add("KW", tag) }
    for remark in reference.remarks { add("N1", remark) }
    add("UR", reference.url)
    return (lines + ["ER  - ", ""]).joined(separator: "\r\n")
  }

  /// The last comma would part a suffix, so an institution's commas become semicolons.
  private static func author(_ author: CitedAuthor) -> String {
    if case .institution(let name) = author { return name.replacing(",", with: ";") }
    return author.inverted
  }
}
