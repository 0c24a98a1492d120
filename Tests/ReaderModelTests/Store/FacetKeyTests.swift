import Testing

@testable import ReaderModel

@Suite struct FacetKeyTests {
  @Test(arguments: [
    ("Lee Jong-sup", "leejongsup"), ("Błaszczak", "blaszczak"), ("", ""),
    ("이종섭 장관", "이종섭장관"),
  ])
  func spellingsOfANameHaveOneKey(name: String, key: String) {
    #expect(FacetKey.squashed(name) == key)
  }

  /// The pairs that ideographs are cut into overlap, which once ended the program.
  @Test(arguments: ["東京", "新闻 ﾊﾝｶｸ ｗｉｄｅ end", "한글 日本語文 x", "東\u{0}京都"])
  func namesInIdeographsHaveAKey(name: String) {
    #expect(!FacetKey.words(of: name).isEmpty)
  }
}
