/// An encoding that a file or a message declares for itself, which may be wrong.
struct DeclaredEncoding {
  /// The encoding as this program names it; the nearest one for names that only `iconv` knows.
  let encoding: TextEncoding
  private let name: String

  /// Takes a name as `charset=` has it; nil for UTF-8 and what can't be a name.
  init?(_ label: String) {
    let name = label.lowercased().filter { $0 != "\"" && $0 != "'" && $0 != " " }
    guard (2...40).contains(name.utf8.count),
      name.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x2D...0x3A).contains($0) || $0 == 0x5F
      }),
      !name.contains("/"), !name.hasPrefix("utf")
    else { return nil }
    let standard = Self.aliases[name] ?? name
    self.name = standard
    encoding =
      TextEncoding.allCases.first { $0.rawValue.lowercased() == standard.lowercased() }
      ?? .windows1252
  }

  /// The text of `bytes`; nil if the encoding is unknown or they are not in it.
  func decoded(_ bytes: [UInt8]) -> String? {
    let page = CodePage.all.first { $0.encoding == encoding && $0.encoding.rawValue == name }
    let text = page?.decoded(bytes) ?? Iconv.decoded(bytes, from: name)
    guard let text else { return nil }
    var bad = 0
    var good = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
    }
    return bad * 20 <= good ? text : nil
  }

  /// What browsers take a name for (WHATWG Encoding Standard, "Names and labels").
  private static let aliases: [String: String] = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
    "ascii": "windows-1252", "iso8859-1": "windows-1252", "latin-1": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030",
    "gb_2312-80": "GB18030", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
    "x-x-big5": "BIG5-HKSCS", "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932",
    "x-sjis": "CP932", "windows-31j": "CP932", "ms_kanji": "CP932", "euc-kr": "CP949",
    "ks_c_5601-1987": "CP949", "ksc5601": "CP949", "x-euc-jp": "EUC-JP", "latin2": "ISO-8859-2",
    "iso-8859-2": "ISO-8859-2", "iso-8859-15": "ISO-8859-15", "iso-8859-5": "ISO-8859-5",
    "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "cp1250": "windows-1250", "cp1251": "windows-1251",
    "cp1252": "windows-1252", "x-cp1251": "windows-1251", "tis-620": "CP874",
    "windows-874": "CP874", "iso-8859-11": "CP874", "gb18030": "GB18030",
  ]
}
