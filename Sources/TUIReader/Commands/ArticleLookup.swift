import ReaderModel

/// Finds articles by the beginning of their identity, and says so where there is none.
struct ArticleLookup {
  let store: ArticleStore

  /// The only identity that begins with `prefix`; nil, after a sentence on standard error, when
  /// there is none, or more than one.
  func id(_ prefix: String) throws -> Article.ID? {
    let found = try store.ids(beginningWith: prefix, limit: 2)
    if found.count == 1 { return found[0] }
    var errors = StandardStream.errors()
    let shown = TerminalText.sanitised(String(prefix.prefix(80)))
    try errors.write(
      line: found.isEmpty
        ? "tuireader: the archive has no article \(shown)"
        : "tuireader: more than one article begins with \(shown); write more of its identity")
    try errors.flush()
    return nil
  }
}
