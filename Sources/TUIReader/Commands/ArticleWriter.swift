import Archive
import ReaderModel

/// Writes articles in a format of `export`, a piece for each.
struct ArticleWriter {
  private let format: ExportFormat
  private let names: CitedAuthors
  private let citation: Citation
  private var references: (any ReferenceFormat)?

  /// The most bytes of the texts of an article's earlier editions; `import` reads no longer lines.
  private static let editionBytes = 1 << 20

  init(_ format: ExportFormat) throws {
    self.format = format
    let folder = try DataFolder.locate()
    names = try CitedAuthors(dataFolder: folder)
    citation = try Citation(dataFolder: folder)
    references =
      switch format {
      case .ris: RISReferences()
      case .bibtex: BibTeXReferences()
      case .csl: CSLReferences()
      case .jsonl, .csv, .markdown, .markdownReferences: nil
      }
  }

  /// The line before all articles.
  var opening: String? { format == .csv ? ArticleExport.csvHeader : references?.opening }
  /// The line after all articles.
  var closing: String? { references?.closing }

  /// The lines of an article; `editions` are read only for formats that have them.
  mutating func lines(
    _ article: Article, editions: () throws -> [ArticleEdition]
  ) throws -> String {
    switch format {
    case .jsonl: return ArticleJSON.object(article, editions: Self.fitting(try editions())).line
    case .csv: return ArticleExport.csvLine(article)
    case .markdown: return ArticleExport.markdown(article)
    case .markdownReferences: return ArticleExport.reference(article, citation)
    case .ris, .bibtex, .csl:
      let reference = ArticleReference(article, names)
      return references?.lines(reference) ?? ""
    }
  }

  /// The newest of `editions` whose texts fit into a line.
  private static func fitting(_ editions: [ArticleEdition]) -> [ArticleEdition] {
    var bytes = 0
    let fitting = editions.reversed().prefix { edition in
      bytes += edition.parsed.text.utf8.count
      return bytes <= editionBytes
    }
    return fitting.reversed()
  }
}
