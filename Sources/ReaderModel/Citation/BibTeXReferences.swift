import Text

/// References in BibTeX, for BibLaTeX too. Text stays UTF-8; what means something to TeX is written as
/// a command.
package struct BibTeXReferences: ReferenceFormat {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let commands: [Character: String] = [
    "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "%": "\\%",
    "&": "\\&", "_": "\\_", "#": "\\#", "$": "\\$", "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  ]

  private var keys: Set<String> = []

  /// A list.
  package init() {}

  package mutating func lines(_ reference: ArticleReference) -> String {
    var key = reference.key(digits: 8)
    if !keys.insert(key).inserted {
      key = reference.key(digits: 16)
      keys.insert(key)
    }
    var fields: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append((name, "{\(value)}")) }
    }
    add("author", reference.authors.map(Self.author).joined(separator: " and "))
    // The inner braces keep capitals as they are.
    add("title", reference.title.isEmpty ? nil : "{\(Self.escaped(reference.title))}")
    add("journal", reference.source.map(Self.escaped))
    let parts = reference.dateParts
    if let year = parts.first {
      let date = [padded(year, 4)] + parts.dropFirst().map { padded($0, 2) }
      add("date", date.joined(separator: "-"))
      add("year", String(year))
      if parts.count > 1 { fields.append(("month", Self.months[(parts[1] - 1) % 12])) }
    }
    add("url", reference.url.map(Self.address))
    add("langid", reference.language.map(Self.escaped))
    let tags = reference.tags.map { Self.escaped($0.replacing(",", with: ";")) }
    add("keywords", tags.joined(separator: ", "))
    add("note", reference.remarks.map(Self.escaped).joined(separator: "; "))
    let body = fields.map { "  \($0.0) = \($0.1)" }.joined(separator: ",\n")
    return "@article{\(key),\n\(body)\n}\n"
  }

  /// The text with commands for what means something to TeX.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += commands[$1] ?? String($1) }
  }

  /// `Seo, Hyun-woo`, `King, Jr., Martin Luther`, `{Ministry of Defence}`.
  private static func author(_ author: CitedAuthor) -> String {
    switch author {
    case .institution(let name): "{\(escaped(name))}"
    case .person(let family, let given, let suffix):
      [family, suffix, given].filter { !$0.isEmpty }.map(part).joined(separator: ", ")
    }
  }

  /// A part of a name; braces keep an `and` in it from parting two authors.
  private static func part(_ name: String) -> String {
    let hasAnd = name.split(separator: " ").contains { $0.lowercased() == "and" }
    return hasAnd || name.contains(",") ? "{\(escaped(name))}" : escaped(name)
  }

  /// An address as it is, but for what would end the field.
  private static func address(_ url: String) -> String {
    url.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }
}
