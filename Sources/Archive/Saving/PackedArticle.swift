import ReaderModel

/// An article ready to be written. Packing takes most of the time of saving and needs no database,
/// so it runs before the transaction.
struct PackedArticle: Sendable {
  var article: AnnotatedArticle
  var record: [UInt8]
  var annotation: [UInt8]
  /// The hash of the extractor's version; nil if unknown.
  var extractor: Int64?
  /// What finds other versions of its story.
  var story: StoryProfile

  init(_ article: AnnotatedArticle) throws {
    self.article = article
    record = try ArticleRecord.bytes(of: article.parsed)
    annotation = try AnnotationRecord.packed(article.annotation, of: article.parsed)
    extractor = article.extractor.map(ArticleFingerprint.hash)
    story = StoryProfile(article.parsed)
  }

  /// Packs `articles` on all cores and keeps their order. Throws the first error.
  static func all(_ articles: [AnnotatedArticle]) throws -> [PackedArticle] {
    try articles.concurrentMap { article in Result { try PackedArticle(article) } }
      .map { try $0.get() }
  }
}
