package import Entities
package import ReaderModel

/// Annotates an article with its entities, and with what it says that they did.
package struct InsightExtractor: EntityExtractor {
  /// The versions of both.
  package let version: String
  /// What finds the entities.
  package let names: NewsExtractor
  private let reader: InsightReader

  /// Reads `dataFolder`, as ``Entities/NewsExtractor`` and ``InsightReader`` do.
  package init(dataFolder: String) throws {
    names = try NewsExtractor(dataFolder: dataFolder)
    reader = try InsightReader(dataFolder: dataFolder)
    version = "\(names.version)-\(String(reader.checksum, radix: 16))"
  }

  /// The annotation of `article`, with insights.
  package func annotation(of article: ParsedArticle) -> Annotation {
    var annotation = names.annotation(of: article)
    annotation.insights = reader.insights(of: article, annotation)
    return annotation
  }
}
