/// An encoding of text. Raw values are the IANA names.
enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// EUC-KR with Microsoft's additional syllables.
  case cp949 = "CP949"
  /// Shift-JIS with Microsoft's additional characters.
  case shiftJIS = "CP932"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case gb18030 = "GB18030"
  case big5 = "BIG5-HKSCS"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1257 = "windows-1257"
  case latin2 = "ISO-8859-2"
  case cyrillic = "ISO-8859-5"
  case latin9 = "ISO-8859-15"
  case koi8r = "KOI8-R"
  case koi8u = "KOI8-U"
}
