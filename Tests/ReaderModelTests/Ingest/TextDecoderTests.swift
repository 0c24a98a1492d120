import Foundation
import Testing

@testable import Ingest

@Suite struct TextDecoderTests {
  private static let polish = "Wiosną łąka żółknie, a źrebię śpi pod gruszą. Ćma krąży."
  private static let russian = "Весной река выходит из берегов, и лодки стоят у самых домов."
  private static let french = "L'été, la forêt près du château accueille déjà des élèves."
  private static let czech = "Příliš žluťoučký kůň stál u řeky a díval se na město."

  @Test(arguments: [
    (polish, TextEncoding.windows1250), (polish, .latin2), (russian, .windows1251),
    (russian, .koi8r), (russian, .cyrillic), (french, .windows1252), (czech, .windows1250),
    (czech, .latin2), ("Grüße aus Köln: es ist schön hier, und die Straße ist leer.", .windows1252),
    ("El niño salió mañana con su montaña de papel y los años de la vida.", .windows1252),
    ("Επόμενη στάση του πλοίου είναι ο παλιός λιμένας της πόλης.", .windows1253),
    ("Навесні річка виходить з берегів, і човни стоять біля хат.", .koi8u),
  ])
  func aOneByteEncodingIsToldByItsLetters(_ text: String, _ encoding: TextEncoding) throws {
    let page = try #require(CodePage.all.first { $0.encoding == encoding })
    let bytes = try page.encoded(text)
    #expect(try TextDecoder.decode(bytes, file: "f").text == text)
  }

  @Test func windowsAndISOPolishAreToldApart() throws {
    for encoding in [TextEncoding.windows1250, .latin2] {
      let page = try #require(CodePage.all.first { $0.encoding == encoding })
      #expect(
        try TextDecoder.decode(page.encoded(Self.polish), file: "f").encoding == encoding)
    }
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func utf16IsReadWithAndWithoutAMark(_ encoding: TextEncoding, hasMark: Bool) throws {
    let text = "대한민국 국방부\n\n장관은 오늘 회의를 열었다. K9 and K2."
    let units = (hasMark ? "\u{FEFF}" + text : text).utf16
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return encoding == .utf16BigEndian ? pair : pair.reversed()
    }
    let decoded = try TextDecoder.decode(bytes, file: "f")
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test func koreanIsReadFromTwoByteText() throws {
    let bytes: [UInt8] = [0xB1, 0xB9, 0xB9, 0xE6, 0xBA, 0xCE, 0x20, 0xC0, 0xE5, 0xB0, 0xFC]
    let decoded = try TextDecoder.decode(bytes, file: "f")
    #expect(decoded.text == "국방부 장관")
    #expect(decoded.encoding == .cp949)
  }

  @Test func aMarkAndDecomposedHangulVanish() throws {
    let decomposed = "\u{1100}\u{116E}\u{11A8}\u{1107}\u{1161}\u{11BC}"
    let bytes = [0xEF, 0xBB, 0xBF] + Array(decomposed.utf8)
    let text = try TextDecoder.decode(bytes, file: "f").text
    #expect(Array(text.unicodeScalars) == Array("국방".unicodeScalars))
  }

  @Test(arguments: [
    ("a\r\nb\r\n", "a\nb\n"), ("a\rb\rc", "a\nb\nc"), ("a\nsame\rline\nb\n", "a\nsame\rline\nb\n"),
  ])
  func lineEndsBecomeOneKind(_ text: String, _ expected: String) throws {
    let decoded = try TextDecoder.decode(Array(text.utf8), file: "f").text
    #expect(Array(decoded.utf8) == Array(expected.utf8))
  }

  @Test func aFewControlsStayInTheText() throws {
    let text = "Title\u{1B}[2J\u{7}\u{0} end\n\u{9D}0;x\u{9C} body"
    #expect(try TextDecoder.decode(Array(text.utf8), file: "f").text == text)
  }

  @Test(arguments: [[], [0x20, 0x0A, 0x09], [0xEF, 0xBB, 0xBF, 0x0A]] as [[UInt8]])
  func nothingButBlanksIsRefused(_ bytes: [UInt8]) {
    #expect(throws: IngestError.empty(file: "f")) { try TextDecoder.decode(bytes, file: "f") }
  }

  @Test func whatIsNotTextIsRefusedByName() {
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(throws: IngestError.binary(kind: "a PNG image", file: "f")) {
      try TextDecoder.decode(image, file: "f")
    }
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 11) }
    #expect(throws: IngestError.binary(kind: nil, file: "f")) {
      try TextDecoder.decode(noise, file: "f")
    }
  }

  @Test(arguments: [
    ("Ministers don’t agree", [0x92]), ("Żółw w Łodzi", [0xA0]), ("Le ministre a été", [0x85]),
    ("국방부 장관", [0xFF]), ("Тихие воды", [0xD0]), ("It ended – so", [0xE2, 0x80]),
  ])
  func fewLettersAndABadByteAreStillUTF8(_ text: String, _ damage: [UInt8]) throws {
    let decoded = try TextDecoder.decode(Array(text.utf8) + damage, file: "f")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text.hasPrefix(text))
  }

  @Test func aByteOfDamageDoesNotTurnUTF8IntoSomethingElse() throws {
    var bytes = Array(String(repeating: "Łąka żółta. ", count: 40).utf8)
    bytes.append(0xC5)
    #expect(try TextDecoder.decode(bytes, file: "f").encoding == .utf8)
  }
}

extension CodePage {
  /// `text` in this encoding; fails the test for a scalar that it lacks.
  func encoded(_ text: String) throws -> [UInt8] {
    try text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      return UInt8(try #require(upperHalf.firstIndex(of: scalar)) + 0x80)
    }
  }
}
