import Archive
import ReaderModel
import Text

/// Finds articles by the beginning of their identity, and reports failures on standard error.
struct ArticleLookup {
  let store: ArticleStore

  /// The only identity that begins with `prefix`. If there is none or more than one, writes a
  /// sentence to standard error and returns nil.
  func id(_ prefix: String) throws -> Article.ID? {
    let isBlank = prefix.allSatisfy(\.isWhitespace)
    let found = isBlank ? [] : try store.ids(beginningWith: prefix, limit: 2)
    if found.count == 1 { return found[0] }
    var errors = StandardStream.errors()
    let shown = TerminalText.sanitised(String(prefix.prefix(80)))
    let sentence =
      isBlank
      ? "name an article by its identity, or by the beginning of that; 'tuireader search' lists them"
      : found.isEmpty
        ? "the archive has no article \(shown)"
        : "more than one article begins with \(shown); write more of its identity"
    try errors.write(line: "tuireader: " + sentence)
    try errors.flush()
    return nil
  }
}
