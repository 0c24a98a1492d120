import ReaderModel

/// An article ready to be written: packing takes the most time of saving, and needs no database.
struct PackedArticle: Sendable {
  var article: AnnotatedArticle
  var record: [UInt8]
  var annotation: [UInt8]
  /// The hash of the extractor's version; nil when not known.
  var extractor: Int64?

  init(_ article: AnnotatedArticle) throws {
    self.article = article
    record = try ArticleRecord.bytes(of: article.parsed)
    annotation = try AnnotationRecord.packed(article.annotation, of: article.parsed)
    extractor = article.extractor.map(ArticleFingerprint.hash)
  }

  /// All of `articles`, in their order, made on all cores.
  static func all(_ articles: [AnnotatedArticle]) throws -> [PackedArticle] {
    try articles.concurrentMap { article in Result { try PackedArticle(article) } }
      .map { try $0.get() }
  }
}
