package import ReaderModel

extension ArticleStore {
  /// Returns what saving `parsed` would do, without writing.
  ///
  /// An article that matches one in the archive only by source and first paragraph counts as new
  /// here.
  package func outcome(ofSaving parsed: ParsedArticle) throws(StoreError) -> SaveOutcome {
    guard let known = try article(ArticleFingerprint.id(of: parsed)) else { return .imported }
    let isSame =
      ArticleFingerprint.content(of: known.parsed) == ArticleFingerprint.content(of: parsed)
    return isSame ? .unchanged : .updated
  }
}
