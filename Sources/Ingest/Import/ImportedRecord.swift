package import ReaderModel

/// What became of a record that was read; `editions` are what other editions of it share with it.
enum ImportedRecord: Sendable {
  case annotated(AnnotatedArticle, editions: [Int64])
  /// The sink has it just so: there was no need to annotate it.
  case held(ParsedArticle, editions: [Int64])
  case failure(IngestError)

  /// Reads `jobs` and annotates what `sink` does not hold.
  static func records(
    of jobs: some Collection<ImportJob>, for sink: any ArticleSink,
    extractor: any EntityExtractor
  ) -> [ImportedRecord] {
    let results = jobs.map { $0.parsed() }
    let articles = results.compactMap { try? $0.get() }
    let answers = (try? sink.holds(articles)) ?? articles.map { _ in false }
    var isHeld = answers.makeIterator()
    return results.map { result in
      switch result {
      case .failure(let error): .failure(error)
      case .success(let parsed):
        isHeld.next() == true
          ? .held(parsed, editions: editions(of: parsed))
          : .annotated(extractor.annotated(parsed), editions: editions(of: parsed))
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
  package func annotated(_ article: ParsedArticle) -> AnnotatedArticle {
    AnnotatedArticle(
      parsed: article, annotation: annotation(of: article), extractor: version)
  }
}
