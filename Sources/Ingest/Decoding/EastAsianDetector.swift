import Text

/// Chooses between the legacy encodings of Japanese and Chinese by how the text reads.
struct EastAsianDetector {
  /// The most likely encoding; nil if the text reads in none.
  let encoding: TextEncoding?

  /// Tries every encoding on the first 16 KB of lines with bytes beyond ASCII.
  init(_ bytes: [UInt8]) {
    var sample: [UInt8] = []
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      sample += line.prefix(16_384)
      sample.append(0x0A)
      if sample.count > 16_384 { break }
    }
    var best: (encoding: TextEncoding, share: Double)?
    for encoding in [TextEncoding.shiftJIS, .eucJP, .gb18030, .big5] {
      guard let text = Iconv.decoded(sample, from: encoding.rawValue) else { continue }
      let share = Self.share(of: text, as: encoding)
      if share > best?.share ?? Self.leastShare { best = (encoding, share) }
    }
    encoding = best?.encoding
  }

  /// Whether the bytes are ISO-2022-JP: ASCII with escapes into the Japanese sets.
  static func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.place(of: 0x1B), first + 2 < bytes.count else { return false }
    let escapes: [[UInt8]] = [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40]]
    return bytes.allSatisfy { $0 < 0x80 } && escapes.contains { bytes[first...].starts(with: $0) }
  }

  /// Text in these scripts has more of its most frequent characters.
  private static let leastShare = 0.1

  /// The share of frequent characters among those beyond ASCII; 0 with more than 2 % of errors.
  private static func share(of text: String, as encoding: TextEncoding) -> Double {
    let frequent = encoding == .big5 ? traditional : encoding == .gb18030 ? simplified : nil
    var (all, hits, errors) = (0, 0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      all += 1
      if scalar == "\u{FFFD}" || (0xE000..<0xF900).contains(scalar.value) { errors += 1 }
      if let frequent {
        if frequent.contains(scalar) { hits += 1 }
      } else if (0x3041...0x30FE).contains(scalar.value) {
        hits += 1
      }
    }
    guard all > 0, errors * 50 <= all else { return 0 }
    return Double(hits) / Double(all)
  }

  // The most frequent characters of Chinese: Jun Da, "Modern Chinese character frequency list".
  private static let simplified = Set(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心，。、“”："
      .unicodeScalars)
  private static let traditional = Set(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心，。、「」："
      .unicodeScalars)
}
