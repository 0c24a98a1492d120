/// The format of a file with articles.
package enum ExportFormat: String, Sendable, CaseIterable {
  case jsonl, csv, markdown, ris, bibtex, csl
  case markdownReferences = "markdown-references"

  /// The ends of names of files in the format.
  package var endings: [String] {
    switch self {
    case .jsonl: ["jsonl", "ndjson"]
    case .csv: ["csv"]
    case .markdown: ["md", "markdown"]
    case .ris: ["ris"]
    case .bibtex: ["bib"]
    case .csl: ["json"]
    case .markdownReferences: ["refs.md"]
    }
  }

  /// What it is, for people.
  package var title: String {
    switch self {
    case .jsonl: "everything, to import again"
    case .csv: "a table"
    case .markdown: "texts in Markdown"
    case .ris: "references as RIS"
    case .bibtex: "references as BibTeX"
    case .csl: "references as CSL-JSON"
    case .markdownReferences: "references in Markdown"
    }
  }

  /// The format of a file's name; nil if its end is of none.
  package init?(fileName: String) {
    let name = (fileName.split(separator: "/").last ?? "").drop { $0 == "." }.lowercased()
    let found = Self.allCases.flatMap { format in format.endings.map { (format, $0) } }
      .filter { name.hasSuffix("." + $0.1) }.max { $0.1.utf8.count < $1.1.utf8.count }
    guard let found else { return nil }
    self = found.0
  }
}

/// How writing articles into a file ended.
package enum ExportOutcome: Equatable, Sendable {
  /// The number of articles, and of those that were damaged and left out.
  case written(Int, damaged: Int, path: String)
  /// The file exists and was not to be replaced.
  case exists(String)
  /// One sentence.
  case failed(String)
}
