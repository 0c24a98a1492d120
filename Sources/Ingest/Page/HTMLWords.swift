import ReaderModel

/// The words that `Data/pages/html.tsv` lists: of classes, and names of metadata.
struct HTMLWords: Sendable {
  /// What one to three words of a class hint at, by their hash.
  private(set) var hints: [UInt64: PageHints] = [:]
  /// Words that turn the next one into its opposite: `no-sidebar`.
  private(set) var negations: Set<UInt64> = []
  /// Names of metadata, the most trustworthy first.
  let titleNames: [String]
  let dateNames: [String]
  let authorNames: [String]
  let siteNames: [String]
  let descriptionNames: [String]
  /// Types of schema.org that an article may have, in lower case.
  let articleTypes: [String]
  /// Names of a script's fields with the text, in lower case.
  let textFields: [String]

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    titleNames = try list.take("meta title")
    dateNames = try list.take("meta date")
    authorNames = try list.take("meta author")
    siteNames = try list.take("meta site")
    descriptionNames = try list.take("meta description")
    articleTypes = try list.take("article type")
    textFields = try list.take("script text")
    for word in try list.take("negation") { negations.insert(ClassWords.hash(word)) }
    for (name, hint) in PageHints.named {
      for phrase in try list.take("class \(name)") {
        hints[ClassWords.hash(phrase), default: []].insert(hint)
      }
    }
    try list.finish()
  }
}
