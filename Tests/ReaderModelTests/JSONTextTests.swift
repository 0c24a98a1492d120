import Testing

@testable import ReaderModel

@Suite("Strings as JSON")
struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r", #""\n\t\r""#),
    ("Łódź, 서울 😀", #""Łódź, 서울 😀""#), ("\u{1B}[2J", #""\u001b[2J""#),
    ("a\u{202E}b\u{FEFF}", #""a\u202eb\ufeff""#), ("\u{7F}\u{9B}é", #""\u007f\u009bé""#),
  ])
  func onlyWhatCouldHarmIsEscaped(text: String, expected: String) {
    #expect(JSONValue.string(text).line == expected)
  }
}
