import Foundation
import Testing

@testable import Entities
@testable import ReaderModel

@Suite struct TrainedNameTaggerTests {
  private static let folder = TestData.folder + "/tagger"

  /// `person Jan Kowalski, location Gdańsk`: the names of an article in order.
  private func names(title: String = "", text: String) throws -> [String] {
    let tagger = try TrainedNameTagger(folder: Self.folder)
    let document = TokenizedDocument(ParsedArticle(title: title, paragraphs: [text]))
    return tagger.spans(in: document).map { span in
      "\(span.kind) \(document.fields[span.field].text(of: span.tokens))"
    }
  }

  @Test(arguments: [
    (
      "Defense Minister Park Sung-min met Prime Minister Katarzyna Wiśniewska in Gdańsk.",
      ["person Park Sung-min", "person Katarzyna Wiśniewska", "location Gdańsk"]
    ),
    (
      "Officials of the Ministry of Foreign Affairs flew from Seoul to Warsaw on Tuesday.",
      ["organisation Ministry of Foreign Affairs", "location Seoul", "location Warsaw"]
    ),
    (
      "“We need more time,” said Tomasz Zieliński, who works for Hanwha’s office in Kraków.",
      ["person Tomasz Zieliński", "organisation Hanwha", "location Kraków"]
    ),
    (
      "Kim Min-ji of Yonhap News Agency asked the Polish delegation about NATO.",
      ["person Kim Min-ji", "organisation Yonhap News Agency", "misc Polish", "organisation NATO"]
    ),
    ("the weather was fine and nobody complained about it.", []),
    ("", []),
  ]) func findsNamesInSentences(text: String, expected: [String]) throws {
    #expect(try names(text: text) == expected)
  }

  @Test(arguments: [
    "Poland and South Korea Agree to Build a New Factory",
    "POLAND AND SOUTH KOREA AGREE TO BUILD A NEW FACTORY",
    "Poland and South Korea agree to build a new factory",
  ]) func headlinesOfEveryKindAreRead(title: String) throws {
    #expect(
      try names(title: title, text: "").map { $0.lowercased() }
        == ["location poland", "location south korea"])
  }

  @Test func theRestOfTheDocumentHelps() throws {
    let text = """
      Dorota Żmijewska, a teacher from Lublin, spoke first. The hall was full. Żmijewska said that \
      she would be back.
      """
    #expect(try names(text: text).filter { $0 == "person Żmijewska" }.count == 1)
  }

  @Test func spansPointIntoTheirFields() throws {
    let tagger = try TrainedNameTagger(folder: Self.folder)
    let document = TokenizedDocument(
      ParsedArticle(
        title: "A visit", subtitles: ["Andrzej Duda goes to Paris"],
        captions: [Caption(text: "The port of Rotterdam")], paragraphs: ["It was long."]))
    let spans = tagger.spans(in: document)
    #expect(spans.map(\.field) == [1, 1, 2])
    for span in spans {
      #expect(span.score > 0.5 && span.score <= 1)
      #expect(document.fields[span.field].tokens.indices.contains(span.tokens.lowerBound))
    }
  }

  @Test func hiddenCharactersDoNotHideNames() throws {
    #expect(
      try names(text: "He flew to Uzbek\u{AD}istan and to Po\u{200B}land on Monday.")
        == ["location Uzbek\u{AD}istan", "location Po\u{200B}land"])
  }

  @Test func anyTextIsRead() throws {
    let tagger = try TrainedNameTagger(folder: Self.folder)
    let texts = [
      String(repeating: "A", count: 100_000), String(repeating: "Poland ", count: 5_000),
      "\u{1B}]52;c;xx\u{7}\u{0}", "👩‍👩‍👧‍👦 ﷽ 𝕏", String(repeating: "'", count: 1_000),
    ]
    for text in texts {
      let document = TokenizedDocument(ParsedArticle(paragraphs: [text]))
      for span in tagger.spans(in: document) {
        #expect(!span.tokens.isEmpty && span.score >= 0 && span.score <= 1)
        #expect(document.fields[span.field].tokens.count >= span.tokens.upperBound)
      }
    }
  }

  @Test func severalThreadsAgree() async throws {
    let tagger = try TrainedNameTagger(folder: Self.folder)
    let document = TokenizedDocument(
      ParsedArticle(paragraphs: ["Maria Nowak of Reuters left Berlin for Tashkent."]))
    let expected = tagger.spans(in: document)
    #expect(expected.count == 4)
    await withTaskGroup(of: [NameSpan].self) { group in
      for _ in 0..<8 { group.addTask { tagger.spans(in: document) } }
      for await spans in group { #expect(spans == expected) }
    }
  }

  @Test func theShippedFilesStaySmall() throws {
    let files = [TrainedNameTagger.lexiconFile, TrainedNameTagger.weightsFile]
    let size = try files.reduce(0) {
      try $0 + Data(contentsOf: URL(filePath: "\(Self.folder)/\($1)")).count
    }
    #expect(size < 5_000_000)
  }

  @Test func earlierArticlesChangeNothing() throws {
    let tagger = try TrainedNameTagger(folder: Self.folder)
    let texts = ["Zorvik met Anna Bellan in Gdańsk.", "Bellan of Zorvik left Gdańsk for NATO."]
    let documents = texts.map { TokenizedDocument(ParsedArticle(paragraphs: [$0])) }
    let first = documents.map { tagger.spans(in: $0).map { "\($0.tokens) \($0.kind) \($0.score)" } }
    for document in documents.indices.reversed() {
      let again = tagger.spans(in: documents[document])
      #expect(again.map { "\($0.tokens) \($0.kind) \($0.score)" } == first[document])
    }
  }

  @Test func wordsOfOneHashAreToldApart() throws {
    var memory = WordMemory()
    var forms: [WordForm] = []
    var roles: [WordRoles] = []
    for (word, lower) in [("alpha", UInt64(1)), ("beta", 2), ("alpha", 3)] {
      Array(word.utf8).withUnsafeBufferPointer { bytes in
        memory.append(bytes, hash: 7, to: &forms, &roles) {
          var form = WordForm()
          form.lower = lower
          return (form, WordRoles())
        }
      }
    }
    #expect(forms.map(\.lower) == [1, 2, 1])
  }
}
