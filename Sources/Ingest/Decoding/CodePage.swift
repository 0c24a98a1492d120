/// The upper half of a one-byte encoding: what the bytes 0x80 to 0xFF stand for.
///
/// Source: the mapping tables of the Unicode consortium, `MAPPINGS/VENDORS/MICSFT/WINDOWS` and
/// `MAPPINGS/ISO8859`, and RFC 1489 and RFC 2319 for KOI8.
struct CodePage: Sendable {
  /// The encoding.
  let encoding: TextEncoding
  /// 128 scalars for 0x80 to 0xFF; U+FFFD where a byte has no meaning.
  let upperHalf: [Unicode.Scalar]

  /// All one-byte encodings that import knows.
  static let all: [CodePage] = [
    CodePage(
      .windows1250,
      "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź"
        + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
        + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    CodePage(
      .windows1251,
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ"
        + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
        + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
    CodePage(
      .windows1252,
      "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ"
        + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    CodePage(
      .windows1253,
      "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����"
        + "\u{A0}΅Ά£¤¥¦§¨©�«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ"
        + "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήί"
        + "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"),
    CodePage(
      .windows1254,
      "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ"
        + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
        + "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"),
    CodePage(
      .windows1257,
      "€�‚�„…†‡�‰�‹�¨ˇ¸�‘’“”•–—�™�›�¯˛�"
        + "\u{A0}�¢£¤�¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
        + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß"
        + "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"),
    CodePage(
      .latin2,
      hasControls: true,
      "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
        + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    CodePage(
      .cyrillic,
      hasControls: true,
      "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОП"
        + "РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп"
        + "рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"),
    CodePage(
      .latin9,
      hasControls: true,
      "\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    CodePage(
      .koi8r,
      "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷"
        + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
        + "юабцдефгхийклмнопярстужвьызшэщчъ"
        + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
    CodePage(
      .koi8u,
      "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷"
        + "═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©"
        + "юабцдефгхийклмнопярстужвьызшэщчъ"
        + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
  ]

  private init(_ encoding: TextEncoding, hasControls: Bool = false, _ characters: String) {
    self.encoding = encoding
    let controls = hasControls ? (0x80...0x9F).compactMap(Unicode.Scalar.init) : []
    upperHalf = controls + characters.unicodeScalars
  }

  /// The text of `bytes`; every byte is one scalar.
  func decoded(_ bytes: some Sequence<UInt8>) -> String {
    let upper = upperHalf.map { Array(String($0).utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.underestimatedCount * 5 / 4)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += upper[Int(byte) - 0x80] }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
