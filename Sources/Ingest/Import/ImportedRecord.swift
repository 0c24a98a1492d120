import ReaderModel

/// A result of reading a record.
///
/// `editions` are the fingerprints that other editions of the article share with it.
enum ImportedRecord: Sendable {
  case annotated(AnnotatedArticle, editions: [Int64])
  /// The sink holds it unchanged, so it was not annotated.
  case held(ImportedArticle, editions: [Int64])
  /// Feeds and searches.
  case sources(FollowedSources)
  case failure(IngestError)
  /// What was wrong with a record that was read all the same.
  case note(String, file: String)

  /// Reads `jobs` and annotates what `sink` does not hold.
  static func records(
    of jobs: some Collection<ImportJob>, for sink: any ArticleSink,
    extractor: any EntityExtractor
  ) -> [ImportedRecord] {
    let results = jobs.map { (file: $0.file, contents: $0.contents()) }
    let articles = results.flatMap { (try? $0.contents.get().articles) ?? [] }
    let answers = (try? sink.holds(articles)) ?? articles.map { _ in false }
    var isHeld = answers.makeIterator()
    return results.flatMap { file, result -> [ImportedRecord] in
      switch result {
      case .failure(let error): return [.failure(error)]
      case .success(let contents):
        let records = contents.articles.map { article -> ImportedRecord in
          let editions = editions(of: article.parsed)
          return isHeld.next() == true
            ? .held(article, editions: editions)
            : .annotated(extractor.annotated(article), editions: editions)
        }
        return records + (contents.sources.isEmpty ? [] : [.sources(contents.sources)])
          + contents.failures.map { .failure($0) } + contents.notes.map { .note($0, file: file) }
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
    var annotated = AnnotatedArticle(
      parsed: article.parsed, annotation: annotation(of: article.parsed), marks: article.marks,
      extractor: version)
    annotated.editions = article.editions
    annotated.isLatest = article.isLatest
    return annotated
  }
}
