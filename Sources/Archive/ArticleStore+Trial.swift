package import ReaderModel

extension ArticleStore {
  /// What saving `parsed` would do, found without writing anything.
  ///
  /// An edition that only its first paragraph ties to an article of the archive counts as new here.
  package func outcome(ofSaving parsed: ParsedArticle) throws(StoreError) -> SaveOutcome {
    guard let known = try article(ArticleFingerprint.id(of: parsed)) else { return .imported }
    let isSame =
      ArticleFingerprint.content(of: known.parsed) == ArticleFingerprint.content(of: parsed)
    return isSame ? .unchanged : .updated
  }
}
