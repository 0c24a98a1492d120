import Archive
import Ingest
import Insight

/// The sample articles that come with the program.
enum SampleArchive {
  /// Imports them; returns the number of articles that are in the archive now.
  static func load(into store: ArticleStore) throws -> Int {
    let data = try DataFolder.locate()
    let importer = Importer(
      extractor: try InsightExtractor(dataFolder: data), sink: store,
      formats: ArticleFormats(try PageLexicon(dataFolder: data)))
    store.beginImport()
    return try importer.run([data + "/articles"]).articles
  }
}
