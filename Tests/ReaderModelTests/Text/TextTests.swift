import Text
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("한국", 4), ("Błaszczak", 9), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇵🇱", 2),
    ("日本", 4), ("a\u{200B}b", 2), ("\u{1B}[2J", 4), ("ｆｕ", 4), ("\u{202E}abc", 3), ("☎️", 1),
  ])
  func columnsFollowWhatIsDrawn(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}]52;c;x\u{07}", "␛]52;c;x␇"), ("a\u{9B}2Jb", "a�2Jb"),
    ("\u{202E}abc\u{202C}", "abc"), ("soft\u{AD}hyphen", "softhyphen"), ("a\tb", "a b"),
    ("x\u{2028}y", "x y"), ("\u{E000}", "�"), ("🇰🇷", "🇰🇷"), ("a\u{0}b", "a␀b"),
    ("\u{7F}", "␡"),
    ("Z" + String(repeating: "\u{300}", count: 20), "Z" + String(repeating: "\u{300}", count: 8)),
  ])
  func controlsAreShownAndNotObeyed(text: String, shown: String) {
    #expect(TerminalText.sanitised(text) == shown)
  }

  /// Clusters of several letters, joiners between them, and emoji that are joined.
  @Test(arguments: [
    "กำลัง น้ำ", "ນ້ຳ", "क्षेत्र मंत्री", "প্রধানমন্ত্রী", "ప్రధాన", "ശ്രീ", "ශ්‍රී", "می‌خواهم", "👩‍👩‍👧", "བསྒྲུབས",
  ])
  func everyLetterOfAClusterIsKept(text: String) {
    #expect(TerminalText.sanitised(text) == text)
  }

  @Test(arguments: [
    ("กำ", ["ก", "ำ"]), ("क्षे", ["क्", "षे"]), ("국", ["국"]), ("e\u{301}", ["e\u{301}"]),
  ])
  func aClusterTakesACellForEveryBase(text: String, cells: [String]) {
    let glyph = Glyph(Character(text))
    #expect(glyph.cells.map(\.text) == cells)
    #expect(glyph.width == glyph.cells.reduce(0) { $0 + $1.width })
  }

  @Test func linesStayOnRequest() {
    #expect(TerminalText.sanitised("a\nb\u{1B}\r\nc", keepsLines: true) == "a\nb␛\nc")
    #expect(TerminalText.sanitised("é\nb") == "é b")
  }

  @Test(arguments: [
    ("short", 9, "short"), ("exactly9!", 9, "exactly9!"), ("more than nine", 9, "more tha…"),
    ("한국어", 5, "한국…"), ("한국어", 4, "한…"), ("abc", 0, ""),
  ])
  func truncationCountsColumns(text: String, columns: Int, shown: String) {
    #expect(TerminalText.truncated(text, to: columns) == shown)
  }
}

@Suite struct WrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return wrapped(text, width: width).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, []), ("a\n\nb", 5, ["a", "", "b"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]), ("국방부 장관", 6, ["국방부", "장관"]),
    ("국방부장관", 4, ["국방", "부장", "관"]), ("日本語文", 5, ["日本", "語文"]),
    ("a  b", 9, ["a  b"]), ("word  ", 9, ["word"]), ("  lead", 9, ["lead"]),
    ("to be or", 5, ["to be", "or"]), ("abc defg", 4, ["abc", "defg"]),
  ])
  func linesBreakAtSpacesAndFit(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test(arguments: 1...12)
  func noLineIsTooWideAndNoLetterIsLost(width: Int) {
    let text = "Lee Jong-sup met 이종섭 at the ｗｉｄｅ door of 東京 — 👩‍👩‍👧 said nothing\nmore"
    let found = wrapped(text, width: width)
    let widest = found.map(\.columns).max() ?? 0
    #expect(widest <= max(width, 2))
    #expect(
      lines(text, width).joined().filter { !$0.isWhitespace }
        == text.filter { !$0.isWhitespace })
  }
}

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Mariusz Błaszczak", "blaszczak", [8..<18]),
    ("STRASSE und Straße", "strasse", [0..<7, 12..<19]),
    ("Toruń, Torun", "torun", [0..<6, 8..<13]), ("nothing", "else", []), ("aaa", "aa", [0..<2]),
    ("이종섭 장관", "장관", [10..<16]), ("don’t", "don't", [0..<7]),
    ("Þórður Æsir", "thordur aesir", [0..<15]),
  ])
  func rangesAreThoseOfTheUnfoldedText(text: String, needle: String, ranges: [Range<Int>]) {
    #expect(FoldedText(text).ranges(of: FoldedText(needle)) == ranges)
  }
}
