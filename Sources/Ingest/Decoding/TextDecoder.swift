import Foundation

/// Decodes text in any common encoding.
enum TextDecoder {
  /// Decodes `bytes`; `file` is named in errors.
  ///
  /// Goes by a byte-order mark, else by the pattern of UTF-16 or UTF-32, by validity as UTF-8, by the
  /// `declared` encoding, by validity as Korean, Japanese or Chinese, and last by how well the text
  /// reads in one-byte encodings. A few control characters don't make a text binary.
  /// - Throws: `.empty`, `.binary`.
  static func decode(
    _ bytes: [UInt8], file: String, declared: String? = nil
  ) throws(IngestError) -> DecodedText {
    let decoded = try decodeVerbatim(bytes, file: file, declared: declared)
    return DecodedText(
      text: LineEnds.unified(NormalForm.composed(decoded.text)), encoding: decoded.encoding)
  }

  /// Decodes `bytes` as ``decode(_:file:declared:)`` does, but leaves line ends and combining marks
  /// as they are.
  static func decodeVerbatim(
    _ bytes: [UInt8], file: String, declared: String? = nil
  ) throws(IngestError) -> DecodedText {
    if let encoding = utf32Pattern(of: bytes),
      let text = Iconv.decoded(bytes, from: encoding.rawValue)
    {
      return finished(text.first == "\u{FEFF}" ? String(text.dropFirst()) : text, encoding)
    }
    let body = withoutMark(bytes)
    guard body.bytes.contains(where: { $0 > 0x20 }) else { throw .empty(file: file) }
    if let encoding = body.encoding ?? utf16Pattern(of: bytes), encoding != .utf8 {
      return finished(decodedUTF16(body.bytes, encoding), encoding)
    }
    if let kind = BinarySignature.kind(of: bytes) { throw .binary(kind: kind, file: file) }
    let controls = controls(bytes)
    guard controls.zeros <= max(8, bytes.count / 100),
      controls.others <= max(32, bytes.count / 10)
    else { throw .binary(kind: nil, file: file) }
    if body.encoding == nil, EastAsianDetector.hasJapaneseEscapes(bytes),
      let text = Iconv.decoded(bytes, from: TextEncoding.iso2022JP.rawValue)
    {
      return finished(text, .iso2022JP)
    }
    if let text = String(validating: body.bytes, as: UTF8.self) { return finished(text, .utf8) }
    if body.encoding == .utf8 || readsAsUTF8(bytes) {
      return finished(String(decoding: body.bytes, as: UTF8.self), .utf8)
    }
    // Any bytes are valid in some one-byte encoding.
    guard controls.zeros + controls.others <= bytes.count / 50 else {
      throw .binary(kind: nil, file: file)
    }
    if let declared = declared.flatMap(DeclaredEncoding.init), let text = declared.decoded(bytes) {
      return finished(text, declared.encoding)
    }
    if KoreanCodec.reads(bytes), let text = KoreanCodec.decoded(bytes) {
      return finished(text, .cp949)
    }
    if let encoding = EastAsianDetector(bytes).encoding,
      let text = Iconv.decoded(bytes, from: encoding.rawValue)
    {
      return finished(text, encoding)
    }
    let page = LegacyDetector(bytes).best()
    return finished(page.decoded(bytes), page.encoding)
  }
}

extension TextDecoder {
  private static func withoutMark(
    _ bytes: [UInt8]
  ) -> (bytes: ArraySlice<UInt8>, encoding: TextEncoding?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (bytes.dropFirst(3), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (bytes.dropFirst(2), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (bytes.dropFirst(2), .utf16BigEndian) }
    return (bytes[...], nil)
  }

  /// UTF-32 by its mark, or by three NULs in most groups of four bytes; nil otherwise.
  private static func utf32Pattern(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 8, bytes.count.isMultiple(of: 4) else { return nil }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    let groups = stride(from: 0, to: min(bytes.count, 4096), by: 4)
    let zeros = { (offset: Int) in groups.allSatisfy { bytes[$0 + offset] == 0 } }
    if zeros(3), zeros(2), !zeros(0) { return .utf32LittleEndian }
    return zeros(0) && zeros(1) && !zeros(3) ? .utf32BigEndian : nil
  }

  /// Detects UTF-16 without a mark: the high bytes of spaces, line ends and Latin letters are NUL,
  /// at all even or all odd offsets. Returns nil otherwise.
  private static func utf16Pattern(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.place(of: 0) != nil else { return nil }
    var zeros = (even: 0, odd: 0)
    let sample = bytes.prefix(65_536)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let (most, least) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    guard most * 20 >= sample.count, most >= 4, least * 4 <= most else { return nil }
    let encoding: TextEncoding =
      zeros.odd > zeros.even ? .utf16LittleEndian : .utf16BigEndian
    let text = decodedUTF16(bytes[...], encoding).unicodeScalars
    let odd = text.reduce(0) { $0 + (isUnlikely($1) ? 1 : 0) }
    return odd * 20 <= text.count ? encoding : nil
  }

  private static func isUnlikely(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: true
    case .control: scalar != "\n" && scalar != "\r" && scalar != "\t"
    default: scalar == "\u{FFFD}"
    }
  }

  private static func decodedUTF16(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding
  ) -> String {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = pairs.map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether the bytes are UTF-8, perhaps damaged: at least as many bytes beyond ASCII belong to whole
  /// letters as stand for nothing.
  ///
  /// In text of any other encoding, few neighbours form a letter of UTF-8. An incomplete last
  /// letter shows only that the file was cut short.
  static func readsAsUTF8(_ bytes: [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    var whole = 0
    var lone = 0
    var position = 0
    while position < bytes.count {
      let length = lengthOfLetter(in: bytes, at: position)
      if length > 1 { whole += length }
      if length == 0, !isCutLetter(in: bytes, at: position) { lone += 1 }
      position += max(1, length)
    }
    return whole > 0 && whole >= lone
  }

  /// The bytes of the letter of UTF-8 at `position`; 0 if there is none.
  private static func lengthOfLetter(in bytes: [UInt8], at position: Int) -> Int {
    let length = expectedLength(bytes[position])
    guard length > 1 else { return length }
    guard position + length <= bytes.count,
      String(validating: bytes[position..<position + length], as: UTF8.self) != nil
    else { return 0 }
    return length
  }

  /// The bytes of a letter of UTF-8 that begins with `lead`; 0 if none does.
  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether the text ends within the letter that `position` is in.
  private static func isCutLetter(in bytes: [UInt8], at position: Int) -> Bool {
    let tail = bytes[max(0, bytes.count - 3)...]
    guard position >= tail.startIndex, let lead = tail.lastIndex(where: { $0 >= 0xC0 }),
      position >= lead
    else { return false }
    return bytes.count - lead < expectedLength(bytes[lead])
      && bytes[(lead + 1)...].allSatisfy { (0x80..<0xC0).contains($0) }
  }

  private static func controls(_ bytes: [UInt8]) -> (zeros: Int, others: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var zeros = 0
      var controls = 0
      var start = 0
      // Counts of so few bytes fit into one, and many bytes are counted at once.
      while start < bytes.count {
        let end = min(bytes.count, start + 240)
        var (none, low): (UInt8, UInt8) = (0, 0)
        var index = start
        while index < end {
          none &+= bytes[index] == 0 ? 1 : 0
          // Line ends are in every piece of most texts.
          low &+= bytes[index] < 0x20 && bytes[index] != 0x0A || bytes[index] == 0x7F ? 1 : 0
          index += 1
        }
        zeros += Int(none)
        if low > 0 { controls += bytes[start..<end].count { isControl($0) } }
        start = end
      }
      return (zeros, controls)
    }
  }

  /// Whether the byte is a control character that texts don't have.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0A, 0x0C, 0x0D, 0x1B: false
    default: byte < 0x20 || byte == 0x7F
    }
  }

  private static func finished(_ text: String, _ encoding: TextEncoding) -> DecodedText {
    DecodedText(text: text, encoding: encoding)
  }
}
