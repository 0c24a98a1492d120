/// The formats that import knows.
public struct ArticleFormats: Sendable {
  /// In order of preference where two are equally sure.
  public var all: [any ArticleFormat]

  /// The formats that the program knows.
  public static let standard = ArticleFormats([JSONLinesFormat(), PageDumpFormat()])

  /// The most bytes that the text of an article may have: some 80,000 words, which no article has.
  ///
  /// What is read of a text takes up to two hundred times its bytes where every letter is a word.
  public static let longestText = 524_288

  /// A choice of formats.
  public init(_ formats: [any ArticleFormat]) { all = formats }

  /// The format of that name; nil when there is none.
  public func named(_ name: String) -> (any ArticleFormat)? {
    all.first { $0.name == name }
  }

  /// The likeliest format of a file; nil when none claims it.
  public func detected(path: String, head: [UInt8]) -> (any ArticleFormat)? {
    var best: (format: any ArticleFormat, confidence: Double)?
    for format in all {
      let confidence = format.confidence(path: path, head: head)
      if confidence > best?.confidence ?? 0 { best = (format, confidence) }
    }
    return best?.format
  }
}
