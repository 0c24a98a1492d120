import ReaderModel

/// The result of reading a record.
///
/// `editions` are the fingerprints that other editions of the article share with it.
enum ImportedRecord: Sendable {
  case annotated(AnnotatedArticle, editions: [Int64])
  /// The sink holds it unchanged, so it was not annotated.
  case held(ImportedArticle, editions: [Int64])
  case failure(IngestError)

  /// Reads `jobs` and annotates what `sink` does not hold.
  static func records(
    of jobs: some Collection<ImportJob>, for sink: any ArticleSink,
    extractor: any EntityExtractor
  ) -> [ImportedRecord] {
    let results = jobs.map { $0.article() }
    let articles = results.compactMap { try? $0.get() }
    let answers = (try? sink.holds(articles)) ?? articles.map { _ in false }
    var isHeld = answers.makeIterator()
    return results.map { result in
      switch result {
      case .failure(let error): .failure(error)
      case .success(let article):
        isHeld.next() == true
          ? .held(article, editions: editions(of: article.parsed))
          : .annotated(extractor.annotated(article), editions: editions(of: article.parsed))
      }
    }
  }

  private static func editions(of article: ParsedArticle) -> [Int64] {
    [ArticleFingerprint.number(of: article)]
      + [ArticleFingerprint.lead(of: article)].compactMap(\.self)
  }
}

extension EntityExtractor {
  /// The article with what is found in it.
  func annotated(_ article: ImportedArticle) -> AnnotatedArticle {
    AnnotatedArticle(
      parsed: article.parsed, annotation: annotation(of: article.parsed), marks: article.marks,
      extractor: version)
  }
}
