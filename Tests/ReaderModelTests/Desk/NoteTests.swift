import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct NoteTests {
  private let store: ArticleStore
  private let id = ArticleFingerprint.id(of: SampleArticles.council.parsed)

  init() throws {
    store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
  }

  private func passage(_ words: String) throws -> Passage {
    try #require(Passage(words: words, in: SampleArticles.council.parsed.text))
  }

  @Test func notesAreAddedChangedRemovedAndPutBack() throws {
    let first = try #require(try store.addNote("Ask again.\r\n\r\nIn May. \n", to: id, at: 7))
    let second = try #require(
      try store.addNote("Which plant?", on: passage("K9 howitzers"), to: id, at: 7))
    #expect(try store.notes(of: id).map(\.text) == ["Ask again.\n\nIn May.", "Which plant?"])
    #expect(try store.notes(of: id).map(\.made) == [7, 8])
    #expect(try store.article(id)?.notes.map(\.passage?.quote) == [nil, "K9 howitzers"])

    let before = try #require(try store.changeNote(first.id, to: "Asked.", at: 9))
    #expect(before == first)
    #expect(try store.notes(of: id).map(\.changed) == [9, 8])
    _ = try store.restoreNote(before)
    #expect(try store.notes(of: id).first == first)

    let removed = try #require(try store.removeNote(second.id))
    #expect(try store.notes(of: id) == [first])
    _ = try store.restoreNote(removed)
    #expect(try store.notes(of: id).map(\.text) == [first.text, second.text])
    #expect(try store.notes(of: id)[1].passage == second.passage)
    #expect(try store.removeNote(99) == nil && store.changeNote(99, to: "x", at: 9) == nil)
    #expect(try store.addNote(" \n ", to: id, at: 7) == nil)
    #expect(try store.check() == [])
  }

  @Test func notesAreFoundByTheirWordsAndByTheirPassage() throws {
    _ = try store.addNote(
      "Ask the Łódź factory", on: passage("Toruń near the river"), to: id, at: 1)
    func count(_ filter: Filter) throws -> Int {
      let query = ArticleQuery(filter: filter)
      let count = try store.count(matching: query)
      #expect(try store.rows(matching: query, from: .top, limit: 9).count == count)
      return count
    }
    for words in ["factories", "lodz", "fact*", "ask the lodz", "torun", "\"", "x*"] {
      let isIn = !["\"", "x*"].contains(words)
      #expect(try count(.note(words)) == (isIn ? 1 : words == "x*" ? 0 : 0), "\(words)")
    }
    #expect(try count(.has(.note)) == 1)
    #expect(try count(.and([.has(.note), .word("council")])) == 1)
    #expect(try count(.and([.not(.has(.note)), .word("howitzers")])) == 2)
    let note = try #require(try store.notes(of: id).first)
    _ = try store.changeNote(note.id, to: "done", at: 2)
    #expect(try count(.note("factory")) == 0)
    #expect(try count(.note("done")) == 1)
  }

  /// A later edition moves the passage, joins its lines or drops it.
  @Test func aPassageIsFoundAgainInAnotherEdition() throws {
    let made = try passage("watched K9 howitzers in Toruń")
    _ = try store.addNote("Which?", on: made, to: id, at: 1)
    var parsed = SampleArticles.council.parsed
    parsed.originID = id.rawValue
    let text = parsed.text
    for (new, quote) in [
      ("A new start of the article.\n\n" + text, "watched K9 howitzers in Toruń"),
      (text.replacing("K9 howitzers", with: "K9\n  howitzers"), "watched K9\n  howitzers in Toruń"),
      (text.replacing("howitzers", with: "guns"), nil),
      (text, "watched K9 howitzers in Toruń"),
    ] {
      parsed.text = new
      parsed.paragraphs = [0..<new.utf8.count]
      var article = AnnotatedArticle(parsed: parsed, annotation: .empty)
      article.isLatest = true
      _ = try store.save([article])
      let passage = try #require(try store.notes(of: id).first?.passage)
      #expect(passage.quote == made.quote)
      #expect(passage.range.map { String(decoding: Array(new.utf8)[$0], as: UTF8.self) } == quote)
    }
  }

  @Test func ofEqualPassagesTheNearestIsTaken() {
    let text = "a tank, b tank, c tank"
    #expect(Passage(quote: "tank", range: 11..<15).found(in: text).range == 10..<14)
    #expect(Passage(quote: "tank", range: 900..<904).found(in: text).range == 18..<22)
    #expect(Passage(quote: "tank").found(in: text).range == 2..<6)
    #expect(Passage(quote: "").found(in: text).range == nil)
  }

  @Test(arguments: [(0..<0, nil), (0..<2, "a"), (1..<3, nil), (0..<4, "a 한"), (3..<9, nil)])
  func aPassageIsWholeLettersWithinTheText(range: Range<Int>, quote: String?) {
    #expect(Passage(range, of: "a 한")?.quote == (range.upperBound == 4 ? nil : quote))
    #expect(Passage(0..<5, of: "a 한")?.range == 0..<5)
  }

  @Test func longTextsAreCutBetweenLetters() throws {
    let long = String(repeating: "한", count: 30_000)
    #expect(try #require(Note.text(long)).utf8.count == Note.longestText / 3 * 3)
    #expect(try #require(Passage(words: long, in: long)).quote.utf8.count <= Passage.longestQuote)
    #expect(
      PassageSearch(String(repeating: "a", count: 1 << 18)).range(
        of: String(repeating: "a", count: 1 << 13) + "b", near: 0) == nil)
  }
}
