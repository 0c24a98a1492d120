import Testing

@testable import Text

@Suite struct SearchWordsTests {
  private func words(_ text: String, _ purpose: SearchWords.Purpose = .query) -> [String] {
    SearchWords.words(of: text, for: purpose).map {
      ($0.isVariant ? "=" : "") + String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Błaszczak", "blaszczak"), ("SØREN", "soren"), ("Straße", "strass"), ("cœur", "coeur"),
    ("İstanbul", "istanbul"), ("Ｋ９", "k9"), ("cafe\u{301}", "cafe"), ("МОСКВА", "москва"),
    ("Korea's", "korea"), ("ministers'", "minist"), ("O’Brien", "obrien"), ("U.S.", "us"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"),
  ])
  func caseAccentsAndApostrophesAreFolded(text: String, word: String) {
    let found = words(text)
    if text == "ministers'" {
      #expect(found == words("minister"))
    } else {
      #expect(found == [word])
    }
  }

  @Test(arguments: [
    ["launch", "launches", "launched", "launching"], ["policy", "policies"],
    ["exercise", "exercises", "exercised", "exercising"], ["missile", "missiles"],
    ["howitzer", "howitzers"], ["agree", "agreed", "agrees"], ["agency", "agencies"],
  ])
  func plainInflectionIsFolded(forms: [String]) {
    #expect(Set(forms.map { words($0) }).count == 1)
  }

  @Test(arguments: [("plane", "plan"), ("news", "new"), ("united", "unit"), ("status", "statu")])
  func wordsOfDifferentMeaningStayApart(a: String, b: String) {
    #expect(words(a) != words(b))
  }

  @Test(arguments: [
    ["K9", "K-9", "K 9"], ["FA-50", "FA50"], ["S-400", "s400"], ["Su-24", "SU24"],
  ])
  func designatorsAreOneWordHoweverWritten(forms: [String]) {
    #expect(Set(forms.map { words($0) }).count == 1)
    #expect(words(forms[0]).count == 1)
    #expect(words("K-9") != words("K-99"))
  }

  @Test func aVariantOfADesignatorIsAlsoTheModel() {
    #expect(words("F-35A", .text).contains("=f35"))
    #expect(words("T-72B3", .text) == ["t72b3", "=t72", "=t", "=72b3"])
    #expect(words("K9A1", .text) == ["k9a1", "=k9"])
  }

  @Test(arguments: [
    ("mid-1990s", ["mid1990s"]), ("well-known", ["well", "known"]),
    ("Hwasong-18", ["hwasong", "18"]), ("1,204", ["1", "204"]), ("日本語", ["日本", "本語"]),
    ("米", ["米"]), ("AI가", ["ai", "가"]), ("🙂 — !", []), ("", []),
  ])
  func partsStandInOrder(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func anyBytesAreWalkedToTheEnd() {
    var random = SplitMix(seed: 3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      bytes.withUnsafeBufferPointer { buffer in
        var scanner = SearchWordScanner(bytes: buffer, purpose: .text)
        scanner.scan { word, _, range in
          #expect(!word.isEmpty && range.upperBound <= buffer.count)
          return true
        }
      }
    }
  }
}
