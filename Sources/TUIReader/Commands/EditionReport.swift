import Archive
import Foundation
import ReaderModel
import Text

/// Prints the earlier editions of an article: when each was replaced, what the next one changed, and
/// its text.
struct EditionReport {
  let article: Article
  let store: ArticleStore
  let json: Bool

  /// Prints them, the oldest first; ends with status 1 if there are none.
  func write() throws {
    let editions = try store.editions(of: article.id)
    var output = StandardStream.output()
    for (index, edition) in editions.enumerated() {
      let next =
        editions.indices.contains(index + 1) ? editions[index + 1].parsed : article.parsed
      let changes = edition.changes(to: next)
      if json {
        let members: [JSONValue.Member] = [
          .init("id", .string(article.id.rawValue)), .init("changed", .string(changes)),
        ]
        try output.write(line: ArticleJSON.edition(edition, with: members).line)
      } else {
        let head =
          "edition \(index + 1), replaced \(Self.time(edition.replaced)); changed: \(changes)"
        for line in [head, ""] + Self.lines(edition.parsed) { try output.write(line: line) }
      }
    }
    try output.flush()
    guard editions.isEmpty else { return }
    var errors = StandardStream.errors()
    try errors.write(line: "tuireader: no earlier edition of this article is kept")
    try errors.flush()
    throw ExitStatus.incomplete
  }

  /// The edition as text, without what the extractor finds.
  private static func lines(_ parsed: ParsedArticle) -> [String] {
    ArticleText.lines(of: Article(id: Article.ID(rawValue: ""), parsed: parsed, annotation: .empty))
  }

  /// `2026-11-30 15:20 UTC`
  static func time(_ seconds: Int) -> String {
    let minutes = Int((Double(seconds) / 60).rounded(.down))
    let day = Int((Double(minutes) / 1440).rounded(.down))
    let clock = minutes - day * 1440
    let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDate(daysSinceEpoch: day)) \(two(clock / 60)):\(two(clock % 60)) UTC"
  }
}
