import Testing

@testable import Ingest

@Suite struct EastAsianEncodingTests {
  private static let japanese = "政府は火曜日、両国の代表団がワルシャワで来月も協議を続けると発表した。これは最初の会談の結果である。"
  private static let simplified = "政府周二表示，两国代表团下个月将在华沙继续会谈，这是第一轮会谈没有结果之后的决定。他们说这个问题已经解决了。"
  private static let traditional = "政府週二表示，兩國代表團下個月將在華沙繼續會談，這是第一輪會談沒有結果之後的決定。他們說這個問題已經解決了。"

  @Test(arguments: [
    (
      TextEncoding.shiftJIS, japanese,
      "90ad957b82cd89ce976a93fa814197bc8d9182cc91e3955c926382aa838f838b83568383838f82c5"
        + "97888c8e82e08ba68b6382f091b182af82e982c694ad955c82b582bd814282b182ea82cd8dc58f89"
        + "82cc89ef926b82cc8c8b89ca82c582a082e98142"
    ),
    (
      .eucJP, japanese,
      "c0afc9dca4cfb2d0cdcbc6fca1a2cebeb9f1a4cec2e5c9bdc3c4a4aca5efa5eba5b7a5e3a5efa4c7"
        + "cde8b7eea4e2b6a8b5c4a4f2c2b3a4b1a4eba4c8c8afc9bda4b7a4bfa1a3a4b3a4eca4cfbac7bde9"
        + "a4ceb2f1c3cca4ceb7ebb2cca4c7a4a2a4eba1a3"
    ),
    (
      .iso2022JP, japanese,
      "1b2442402f495c244f32504d4b467c21224e3e3971244e4265493d4344242c256f256b2537256325"
        + "6f24474d68376e246236283544247242332431246b2448482f493d2437243f21232433246c244f3a"
        + "473d69244e3271434c244e376b324c24472422246b21231b2842"
    ),
    (
      .gb18030, simplified,
      "d5feb8aed6dcb6feb1edcabea3acc1bdb9fab4fab1edcdc5cfc2b8f6d4c2bdabd4dabbaac9b3bccc"
        + "d0f8bbe1ccb8a3acd5e2cac7b5dad2bbc2d6bbe1ccb8c3bbd3d0bde1b9fbd6aebaf3b5c4bef6b6a8"
        + "a1a3cbfbc3c7cbb5d5e2b8f6cecacce2d2d1beadbde2bef6c1cba1a3"
    ),
    (
      .big5, traditional,
      "ac46a9b2b667a447aaeda5dca141a8e2b0eaa54eaaedb9cea455add3a4ebb14ea662b5d8a846c47e"
        + "c4f2b77cbdcda141b36fac4fb2c4a440bdfcb77cbdcda853a6b3b5b2aa47a4a7abe1aabaa84da977"
        + "a143a54cadccbba1b36fadd3b0ddc344a477b867b8d1a84da446a143"
    ),
  ])
  func aTextIsReadWithoutADeclaration(encoding: TextEncoding, text: String, hex: String) throws {
    let decoded = try TextDecoder.decode(Self.bytes(hex), file: "f")
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(arguments: ["Shift_JIS", "\"x-sjis\"", "windows-31j"])
  func namesOfEncodingsAreThoseOfBrowsers(name: String) throws {
    let declared = try #require(DeclaredEncoding(name))
    #expect(declared.encoding == .shiftJIS)
    #expect(declared.decoded([0x93, 0xFA, 0x96, 0x7B]) == "日本")
  }

  @Test(arguments: ["../x", "utf-8", "", "no such encoding", "unknown-8bit"])
  func otherNamesAreNone(name: String) {
    #expect(DeclaredEncoding(name)?.decoded([0x93, 0xFA]) == nil)
  }

  @Test(arguments: [true, false], [true, false])
  func utf32IsReadWithAndWithoutAMark(isLittle: Bool, hasMark: Bool) throws {
    let text = "The 국방부 met today.\n\nIt was Monday."
    let bytes = ((hasMark ? "\u{FEFF}" : "") + text).unicodeScalars.flatMap { scalar -> [UInt8] in
      let value = scalar.value
      let four = [24, 16, 8, 0].map { UInt8(value >> UInt32($0) & 0xFF) }
      return isLittle ? four.reversed() : four
    }
    #expect(try TextDecoder.decode(bytes, file: "f").text == text)
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex.utf8 {
      let value = digit > 0x39 ? digit - 0x57 : digit - 0x30
      if let first = high { bytes.append(first << 4 | value) }
      high = high == nil ? value : nil
    }
    return bytes
  }
}
