import Text

import ReaderModel

/// The words that `Data/pages/html.tsv` lists: of classes, and names of metadata.
struct HTMLWords: Sendable {
  /// What one to three words of a class hint at, by their hash.
  private(set) var hints: [UInt64: PageHints] = [:]
  /// Words that turn the next one into its opposite: `no-sidebar`.
  private(set) var negations: Set<UInt64> = []
  /// A bit for each hash of both: most words of classes need no look-up.
  private var known = [UInt64](repeating: 0, count: 64)
  /// Names of metadata, the most trustworthy first.
  let titleNames: [String]
  let dateNames: [String]
  let authorNames: [String]
  let siteNames: [String]
  let descriptionNames: [String]
  /// `more`, `weitere`, and `stories`, `Artikel`: they announce other articles.
  let moreWords: Set<String>
  let storyWords: Set<String>
  /// With what a site asks its readers for something.
  private let appeals: PhraseSet
  /// The same in scripts without blanks.
  private let wideAppeals: [[UInt8]]
  /// Labels of those who edited an article.
  private let editors: [String]
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
    editors = try list.take("editor")
    moreWords = try list.words("more")
    storyWords = try list.words("story")
    let asked = try list.take("appeal")
    appeals = PhraseSet(asked)
    wideAppeals = asked.map { Array($0.utf8) }.filter(Self.isWide)
    for word in try list.take("negation") { negations.insert(ClassWords.hash(word)) }
    for (name, hint) in PageHints.named {
      for phrase in try list.take("class \(name)") {
        hints[ClassWords.hash(phrase), default: []].insert(hint)
      }
    }
    try list.finish()
    for hash in Array(hints.keys) + negations { known[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
  }

  /// Whether ``hints`` or ``negations`` may have the hash of a phrase.
  func mayKnow(_ hash: UInt64) -> Bool { known[Int(hash >> 6 & 63)] & 1 << (hash & 63) != 0 }

  /// Whether `text`, which has `words`, asks the reader for something: to subscribe, to log in.
  func isAppeal(_ text: String, _ words: [String]) -> Bool {
    if appeals.isFound(in: words) { return true }
    let bytes = Array(text.utf8)
    return Self.isWide(bytes) && wideAppeals.contains { bytes.contains(bytes: $0) }
  }

  /// Whether `text` is nothing but a remark in brackets on who edited the article:
  /// `【责任编辑：王辉】`.
  func namesEditor(_ text: String) -> Bool {
    guard text.utf8.count <= 160, let first = text.first, let last = text.last,
      Self.brackets.contains(where: { $0 == first && $1 == last })
    else { return false }
    let inner = text.dropFirst().dropLast().trimmed
    return editors.contains { label in
      inner.hasPrefix(label)
        && inner.dropFirst(label.count).trimmed.first.map { ":：".contains($0) } == true
    }
  }

  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("（", "）"), ("[", "]"), ("【", "】"), ("〔", "〕"), ("［", "］"),
  ]

  /// Whether a text in UTF-8 has a letter from U+0E00 on: Thai, Chinese, Japanese, Korean.
  private static func isWide(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 >= 0xE0 } }
}

extension [UInt8] {
  /// Whether `piece` occurs in the bytes.
  fileprivate func contains(bytes piece: [UInt8]) -> Bool {
    guard let first = piece.first else { return true }
    var index = startIndex
    while let found = self[index...].firstIndex(of: first), found + piece.count <= count {
      if self[found...].starts(with: piece) { return true }
      index = found + 1
    }
    return false
  }
}
