import Testing

@testable import Entities
@testable import ReaderModel

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("The U.S. and Mr. Kowalski agreed.", "The|U.S.|and|Mr.|Kowalski|agreed|."),
    ("Sheikh Al-Sabah's anti-Saudi aide", "Sheikh|Al-Sabah|'s|anti-Saudi|aide"),
    ("a 44-year-old K-9 and an FA-50", "a|44-year-old|K-9|and|an|FA-50"),
    ("U.S.-led talks at 10:30 a.m. cost $1,500.50", "U.S.-led|talks|at|10:30|a.m.|cost|$|1,500.50"),
    ("They didn't go; we'll see.", "They|did|n't|go|;|we|'ll|see|."),
    ("Poland’s — and Korea’s — “plan”", "Poland|’s|—|and|Korea|’s|—|“|plan|”"),
    ("Shi'ite leaders in Cote d'Ivoire", "Shi'ite|leaders|in|Cote|d'Ivoire"),
    ("No. 3 said no.", "No.|3|said|no|."),
    ("AT&T, S&P and Kim&co", "AT&T|,|S&P|and|Kim|&|co"),
    ("the deal.The end... (more)", "the|deal|.|The|end|...|(|more|)"),
    ("See https://example.org/a,b. Now", "See|https://example.org/a,b|.|Now"),
    ("and/or 24/7 Kyiv/Kiev", "and/or|24/7|Kyiv|/|Kiev"),
    ("2019–20 and US$5bn", "2019–20|and|US$|5bn"),
    ("이종섭 국방부 장관은 폴란드를", "이종섭|국방부|장관은|폴란드를"),
    ("Błaszczak, Żółć", "Błaszczak|,|Żółć"),
    ("Uzbek\u{AD}istan Po\u{200B}land", "Uzbek\u{AD}istan|Po\u{200B}land"),
    ("a\u{0}b \u{1B}[31mRed\u{1B}[0m", "a|b|[|31mRed|[|0m"),
    ("👩‍👩‍👧 ok", "👩|👩|👧|ok"),
  ]) func splitsLikeTheTrainingData(text: String, expected: String) {
    let field = TokenizedField(.text, text: text)
    #expect(field.tokens.indices.map { field.text(of: $0) }.joined(separator: "|") == expected)
  }

  @Test func offsetsAreThoseOfTheText() {
    let field = TokenizedField(.text, text: "“Żuraw’s” no")
    #expect(field.tokens.map(\.range) == [0..<3, 3..<9, 9..<13, 13..<16, 17..<19])
    #expect(field.byteRange(of: 1..<3) == 3..<13)
  }

  @Test(arguments: [
    ("He met J. Smith. They left.", 2),
    ("He lives in the U.S. He works there.", 2),
    ("He joined the U.S. Army in May.", 1),
    ("\"We agree.\" Then they left.", 2),
    ("Who? Nobody!", 2),
    ("A heading\nThe text begins here.", 2),
    ("This line is long enough that it must have been\nwrapped by whoever wrote it.", 1),
    ("First.\n\nsecond", 2),
    ("이것은 문장이다. 다음 문장이다.", 2),
    ("", 0),
  ]) func findsSentences(text: String, count: Int) {
    let field = TokenizedField(.text, text: text)
    #expect(field.sentences.count == count)
    #expect(field.sentences.flatMap { Array($0) } == Array(field.tokens.indices))
  }

  @Test func paragraphsAreSplitAtBlankLines() {
    let field = TokenizedField(.text, text: "One. Two.\n\nThree.\r\n\r\nFour")
    #expect(field.paragraphs == [0..<4, 4..<6, 6..<7])
  }

  @Test func anyBytesAreSplitWithoutLoss() {
    var random = SplitMix(seed: 1)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let tokens = Tokenizer().tokens(in: bytes)
      let sentences = SentenceSplitter().sentences(of: tokens, in: bytes)
      #expect(sentences.flatMap { Array($0) } == Array(tokens.indices))
      var end: Int32 = 0
      for token in tokens {
        #expect(token.start >= end && token.start < token.end && Int(token.end) <= length)
        end = token.end
      }
    }
  }

  @Test func fieldsKeepTheirPlaces() {
    let document = TokenizedDocument(
      ParsedArticle(title: "A title", subtitles: [""], paragraphs: ["Some text."]))
    #expect(document.fields.map(\.field) == [.title, .subtitle(0), .text])
  }
}
