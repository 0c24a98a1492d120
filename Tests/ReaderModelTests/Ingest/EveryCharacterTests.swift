import Testing

@testable import Archive
@testable import Entities
@testable import Ingest
@testable import ReaderModel
@testable import Text

/// Each character of the world's scripts, alone, at both ends of words and within them: what reads a
/// text comes to its end.
@Suite struct EveryCharacterTests {
  /// The basic plane and the symbols behind it; of those that are all alike, as
  /// ideographs and syllables, some.
  private static let characters = (UInt32(1)...0x1_FAFF).compactMap { value -> Character? in
    let isOneOfMany =
      (0x3400...0xD7A3).contains(value) || (0xE000...0xF8FF).contains(value) || value > 0xFFFF
    guard !isOneOfMany || value % 61 == 0 else { return nil }
    return Unicode.Scalar(value).map(Character.init)
  }

  /// Texts with all of them, some hundreds in each.
  private static let texts = stride(from: 0, to: characters.count, by: 500).map { start in
    characters[start..<min(start + 500, characters.count)]
      .map { "\($0) x\($0) \($0)y Lee\($0)Min s\($0)s" }.joined(separator: " ")
  }

  @Test(arguments: [SearchWords.Purpose.text, .query, .prefix, .name])
  func itsWordsAreFound(purpose: SearchWords.Purpose) {
    for text in Self.texts {
      let words = SearchWords.words(of: text, for: purpose)
      #expect(words.count > 20 && words.allSatisfy { !$0.bytes.isEmpty })
    }
  }

  @Test func itIsImported() throws {
    let extractor = try TestData.extractor()
    let store = try ArticleStore.inMemory()
    let pages = Self.texts.enumerated().map { index, text in
      "The Minister's Speech \(index)\n\nKim Min-su said in part \(index): \(text)\n"
    }
    let articles = pages.map { page in
      let parsed = PageDump(page).article()
      return AnnotatedArticle(parsed: parsed, annotation: extractor.annotation(of: parsed))
    }
    _ = try store.save(articles)
    let query = ArticleQuery(filter: .phrase("min su said in part"))
    #expect(try store.count(matching: query) == pages.count)
    #expect(try store.check().isEmpty)
    for article in articles {
      _ = Snippet.text(of: article.parsed, for: .word("lee"))
    }
  }
}
